import { addressOf } from '../http/clientAddress'
import { requestIdHeader, requestIdOf } from '../http/requestId'

/** Who asks, as the page's own request tells it. */
export type Sender = { headers: Headers; token?: string }

/** Sends one request; `path` begins with /api. */
export type Send = (path: string, init: RequestInit) => Promise<Response>

/**
 * What of the page's request the API may know: the language and the device, for texts and the sign-in
 * history; the cookies, for whoever looks as somebody else. The session itself goes as a header.
 */
const passedOn = ['accept-language', 'user-agent', 'host', 'cookie']

const headersFor = ({ headers, token }: Sender, given: HeadersInit | undefined) => {
  const result = new Headers(given)
  for (const name of passedOn) {
    const value = headers.get(name)
    if (value && !result.has(name)) result.set(name, value)
  }
  // The cookie itself would be taken for another site's, since no browser vouches for this request.
  if (token) result.set('authorization', `JWT ${token}`)
  return result
}

/**
 * The way from a page to the API: through the same edge in this process, or over the network where
 * API_URL names another server. Bounds, limits and errors are those of any other client.
 */
export const dispatchTo = (sender: Sender): Send => {
  const requestId = requestIdOf(sender.headers)
  const address = addressOf(sender.headers)
  const base = process.env.API_URL?.replace(/\/+$/, '')
  return async (path, init) => {
    const headers = headersFor(sender, init.headers)
    if (base) {
      headers.delete('host')
      headers.set(requestIdHeader, requestId)
      headers.set('x-forwarded-for', address)
      return fetch(`${base}${path}`, { ...init, headers, cache: 'no-store' })
    }
    const { answer } = await import('../http/edge')
    const origin = `http://${sender.headers.get('host') ?? 'localhost'}`
    return answer(new Request(new URL(path, origin), { ...init, headers }), { address, requestId })
  }
}
