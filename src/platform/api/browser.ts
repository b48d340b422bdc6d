import { ApiError, dataOf, errorFrom, valueOf, type GraphQLAnswer } from './ApiError'
import { search, type Query } from './query'

export { ApiError }

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
export type Ask = { body?: unknown; form?: FormData; query?: Query; signal?: AbortSignal; keepalive?: boolean }

const unreachable = () => new ApiError(0, { code: 'network', detail: 'The server cannot be reached. Check the connection.' })

/**
 * Calls the API from the browser, as whoever is signed in there. Answers the value or throws an ApiError;
 * one with status 0 and code `network` where nothing answered.
 */
export const call = async <T = unknown>(method: Method, path: string, { body, form, query, signal, keepalive }: Ask = {}): Promise<T> => {
  const response = await fetch(`/api${path}${search(query)}`, {
    method, signal, keepalive, credentials: 'same-origin',
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: form ?? (body === undefined ? undefined : JSON.stringify(body)),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw unreachable()
  })
  if (!response.ok) throw await errorFrom(response)
  return valueOf<T>(response)
}

/** Asks one GraphQL operation from the browser. */
export const graphql = async <T = unknown>(query: string, variables: Record<string, unknown> = {}): Promise<T> =>
  dataOf(await call<GraphQLAnswer<T>>('POST', '/graphql', { body: { query, variables } }))
