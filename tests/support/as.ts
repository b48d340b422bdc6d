import { randomUUID } from 'node:crypto'
import { jwtSign, type Payload } from 'payload'

export type Person = { id: string; email?: string | null }
export type Options = {
  as?: Person | null
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  body?: unknown
  form?: FormData
  query?: Record<string, string | number | boolean>
  headers?: Record<string, string>
}
export type Answer = {
  status: number
  headers: Headers
  text: string
  // Tests look into answers of every shape; what they rely on they assert.
  json: any // eslint-disable-line @typescript-eslint/no-explicit-any
}
export type Call = (path: string, options?: Options) => Promise<Answer>

/** A signed-in person's token, with a session in the database as a sign-in would leave it. */
export const tokenFor = async (payload: Payload, person: Person): Promise<string> => {
  const sid = randomUUID()
  const expires = new Date(Date.now() + 3_600_000)
  const user = (await payload.findByID({ collection: 'users', id: person.id, depth: 0, overrideAccess: true, showHiddenFields: true })) as { email?: string; sessions?: object[] }
  await payload.db.updateOne({
    collection: 'users', id: person.id, returning: false,
    // The whole row, as Payload itself does: a partial update of the adapter empties hasMany fields.
    data: { ...user, sessions: [...(user.sessions ?? []), { id: sid, createdAt: new Date().toISOString(), expiresAt: expires.toISOString() }], updatedAt: null },
  })
  const { token } = await jwtSign({ fieldsToSign: { id: person.id, collection: 'users', email: user.email, sid }, secret: payload.secret, tokenExpiration: 3600 })
  return token
}

/** Calls the API as the given person, through the same handlers that the web server uses. */
export const caller = (payload: Payload): Call => {
  const tokens = new Map<string, Promise<string>>()
  return async (path, { as, method, body, form, query, headers = {} } = {}) => {
    const url = new URL(path.startsWith('/api') ? path : `/api${path}`, 'http://127.0.0.1:3000')
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, String(value))
    const sent = new Headers(headers)
    if (as) {
      if (!tokens.has(as.id)) tokens.set(as.id, tokenFor(payload, as))
      sent.set('authorization', `JWT ${await tokens.get(as.id)}`)
    }
    if (body !== undefined) sent.set('content-type', 'application/json')
    const verb = method ?? (body !== undefined || form ? 'POST' : 'GET')
    const { answer } = await import('@/platform/http/edge')
    const response = await answer(new Request(url, { method: verb, headers: sent, body: form ?? (body === undefined ? undefined : JSON.stringify(body)) }))
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined }
  }
}
