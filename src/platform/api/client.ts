import { PayloadSDK } from '@payloadcms/sdk'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Config } from '@/payload-types'
import { ApiError, dataOf, errorFrom, valueOf, type GraphQLAnswer } from './ApiError'
import { dispatchTo, type Sender } from './dispatch'
import { search, type Query } from './query'

export { ApiError }

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Ask = { body?: unknown; form?: FormData; query?: Query }

/** The site's only way to data: Payload's typed operations, our own endpoints, and GraphQL, all as the viewer. */
export type Api = {
  /** Payload's operations: `rest.find({ collection, where, select, depth })` … */
  rest: PayloadSDK<Config>
  /** One of our own endpoints; the path begins behind /api. */
  call: <T = unknown>(method: Method, path: string, ask?: Ask) => Promise<T>
  graphql: <T = unknown>(query: string, variables?: Record<string, unknown>) => Promise<T>
  /** The answer itself, for actions that pass its cookies on. Does not throw at refusals. */
  raw: (method: Method, path: string, ask?: Ask) => Promise<Response>
}

/** A client for one sender. Refusals come out as ApiError. */
export const apiAs = (sender: Sender): Api => {
  const send = dispatchTo(sender)
  const raw: Api['raw'] = (method, path, { body, form, query } = {}) =>
    send(`/api${path}${search(query)}`, {
      method, body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
    })
  const strict: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), 'http://api.invalid')
    const response = await send(`${url.pathname}${url.search}`, init ?? {})
    if (!response.ok) throw await errorFrom(response)
    return response
  }
  return {
    rest: new PayloadSDK<Config>({ baseURL: '/api', fetch: strict }),
    raw,
    call: async <T>(method: Method, path: string, ask?: Ask) => valueOf<T>(await raw(method, path, ask)),
    graphql: async <T>(query: string, variables: Record<string, unknown> = {}) =>
      dataOf(await valueOf<GraphQLAnswer<T>>(await raw('POST', '/graphql', { body: { query, variables } }))),
  }
}

const tokenCookie = 'payload-token'

/**
 * The client of the page that is being rendered: whoever sits before it, under the request's own id and
 * address. One per request.
 */
export const apiFor = cache(async (): Promise<Api> => {
  const [sent, held] = [await headers(), await cookies()]
  return apiAs({ headers: new Headers(sent), token: held.get(tokenCookie)?.value })
})
