import { problem, type Problem } from '../errors/problem'
import { standingHeaders, type Standing } from './rateLimits'
import { requestIdHeader } from './requestId'
import { apiPolicy, securityHeaders } from './securityHeaders'

/** What is known of a request from its arrival to its line in the log. */
export type Trace = { requestId: string; address: string; standing: Standing | undefined; failure?: unknown }

// The admin panel reads a body only where "application/json" stands in its type; parameters that nobody knows are passed over.
const problemType = 'application/problem+json; charset=utf-8; also="application/json"'

export const problemAnswer = (body: Problem): Response =>
  new Response(JSON.stringify({ ...body, errors: body.errors ?? [{ message: body.detail, ...(body.fields ? { name: 'ValidationError', data: { errors: body.fields } } : {}) }] }), {
    status: body.status, headers: { 'content-type': problemType },
  })

type Told = Partial<Problem> & { message?: unknown; errors?: { message?: unknown }[] }

/** A refusal that a handler wrote by itself, in the form that all refusals have. */
const asProblem = (told: Told, status: number): Problem => {
  if (typeof told.code === 'string' && typeof told.type === 'string') return told as Problem
  // A handler that names a code has chosen its words; what else comes with a 5xx says nothing.
  if (typeof told.code === 'string') return { ...told, ...problem(status, String(told.detail ?? told.message ?? ''), { code: told.code }) }
  const said = status >= 500 ? undefined : (told.message ?? told.errors?.[0]?.message)
  return { ...told, ...problem(status, typeof said === 'string' && !said.startsWith('Route not found') ? said : undefined) }
}

const problemBody = async (response: Response, trace: Trace): Promise<string | undefined> => {
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400 || response.status === 416 || (response.body && !type.includes('json'))) return undefined
  const text = await response.text()
  const told = (text ? JSON.parse(text) : {}) as Told
  if (Array.isArray((told as { errors?: unknown }).errors) && 'data' in told) return text
  const body = { ...asProblem(told, response.status), requestId: trace.requestId }
  return JSON.stringify({ ...body, errors: told.errors ?? [{ message: body.detail }] })
}

const isPrivate = (headers: Headers) => !headers.has('cache-control')

/** Closes an answer: refusals in one form, the request's id, where the limits stand, and the headers that keep it harmless. */
export const sealed = async (response: Response, request: Request, trace: Trace): Promise<Response> => {
  const told = await problemBody(response, trace)
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(securityHeaders())) if (!headers.has(name)) headers.set(name, value)
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', apiPolicy)
  if (trace.standing) for (const [name, value] of Object.entries(standingHeaders(trace.standing))) headers.set(name, value)
  headers.set(requestIdHeader, trace.requestId)
  if (isPrivate(headers)) headers.set('cache-control', 'no-store')
  headers.append('vary', 'Cookie, Authorization, Accept-Language')
  if (told === undefined) return new Response(response.body, { status: response.status, headers })
  headers.set('content-type', problemType)
  headers.delete('content-length')
  const { retryAfter } = JSON.parse(told) as { retryAfter?: number }
  if (response.status === 429 && retryAfter) headers.set('retry-after', String(retryAfter))
  return new Response(request.method === 'HEAD' ? null : told, { status: response.status, headers })
}
