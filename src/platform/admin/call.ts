/** What an endpoint of ours answered: its JSON, or its refusal with code and words. */
export type Called<T> = { ok: true; json: T } | { ok: false; status: number; code: string; detail: string; extra: Record<string, unknown> }

/** Calls an endpoint of ours from the admin panel as the viewer. A lost connection is a refusal with the code `offline`. */
export const call = async <T>(path: string, method: 'GET' | 'POST' | 'PATCH' | 'DELETE' = 'GET', body?: unknown): Promise<Called<T>> => {
  try {
    const response = await fetch(`/api${path}`, {
      method, credentials: 'same-origin', headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body),
    })
    const json = (response.status === 204 ? {} : await response.json().catch(() => ({}))) as Record<string, unknown>
    if (response.ok) return { ok: true, json: json as T }
    return { ok: false, status: response.status, code: String(json.code ?? ''), detail: String(json.detail ?? response.statusText), extra: json }
  } catch {
    return { ok: false, status: 0, code: 'offline', detail: '', extra: {} }
  }
}
