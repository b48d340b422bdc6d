import { randomUUID } from 'node:crypto'
import { jwtSign, type Payload } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { systemRequest } from '@/platform/db/transaction'

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
  const req = await systemRequest(payload)
  await sqlFor(req).run(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    values ((select count(*) + 1 from users_sessions where _parent_id = ${person.id}), ${person.id}, ${sid}, now(), now() + interval '1 hour')`)
  const user = await sqlFor(req).first<{ email: string | null }>(sql`select email from users where id = ${person.id}`)
  const { token } = await jwtSign({ fieldsToSign: { id: person.id, collection: 'users', email: user?.email, sid }, secret: payload.secret, tokenExpiration: 3600 })
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
