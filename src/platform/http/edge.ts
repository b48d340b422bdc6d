import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { databaseLost } from '../db/errors'
import { troubledSince } from '../db/SturdyPool'
import { AppError, notFound } from '../errors/AppError'
import { problemOf } from '../errors/problem'
import { answerGraphQL, answerSchema } from '../graphql/route'
import { answerHealth, answerReady } from './health'
import { limitBody, type LimitedBody } from './bodyLimit'
import { clampOverride, clampSearch } from './clampQuery'
import { addressOf, clientHeader } from './clientAddress'
import { logRequest } from './requestLog'
import { problemAnswer, sealed, type Trace } from './sealed'
import { countAddress, countRequest, refuseIfSpent } from './rateLimits'
import { ruleOfPath } from './rateRules'
import { requestIdHeader, requestIdOf } from './requestId'
import { takeCookie } from './sameOrigin'
import { personOf } from './session'

/** What a caller in the same process says of the request that it passes on. */
export type Inside = { address: string; requestId?: string }

const isOverride = (headers: Headers) => (headers.get('x-http-method-override') ?? headers.get('x-payload-http-method-override')) === 'GET'

const countIn = async (request: Request, path: string, headers: Headers, trace: Trace) => {
  const person = personOf(headers)
  trace.standing = await countRequest(trace.address, person)
  refuseIfSpent(trace.standing)
  const rule = ruleOfPath(request.method, path, headers.get('content-type') ?? '')
  if (!rule) return
  trace.standing = (await countAddress(rule, trace.address)) ?? trace.standing
  refuseIfSpent(trace.standing)
}

/**
 * Payload derives requests from this one by `Object.create` (restoring a version does), and a native
 * request's getters throw on anything but itself: what is asked of it becomes properties of its own.
 */
const plain = (request: Request): Request => {
  const { headers, method, signal, url } = request
  for (const [name, value] of Object.entries({ headers, method, signal, url })) Object.defineProperty(request, name, { value, writable: true, configurable: true, enumerable: true })
  return request
}

/** The request as it goes in: known sender, our own cookie or none, parameters and body under their bounds. */
const admitted = async (request: Request, url: URL, headers: Headers): Promise<{ inner: Request; body: LimitedBody }> => {
  url.search = clampSearch(url.search, request.method === 'PATCH' || request.method === 'DELETE')
  const body = await limitBody(request)
  const override = request.method === 'POST' && isOverride(headers)
  const content = override ? await clampOverride(body.body, headers) : body.body
  // The length is that of the body before it was clamped; whoever reads it counts for himself.
  if (content !== undefined && override) headers.delete('content-length')
  const inner = new Request(url, { method: request.method, headers, body: content, signal: request.signal, duplex: 'half' } as RequestInit)
  return { inner: plain(inner), body }
}

const dispatch = (request: Request, path: string): Promise<Response> => {
  if (path === '/api/graphql') return answerGraphQL(request)
  if (path === '/api/schema.graphql') return answerSchema(request)
  if (/^\/api\/(og|graphql-playground)(\/|$)/.test(path)) throw notFound()
  return handleEndpoints({ config, request })
}

const respond = async (request: Request, url: URL, headers: Headers, trace: Trace): Promise<Response> => {
  const path = url.pathname.replace(/\/+$/, '')
  if (path === '/api/health') return answerHealth()
  if (path === '/api/ready') return answerReady()
  await countIn(request, path, headers, trace)
  const { inner, body } = await admitted(request, url, headers)
  const response = await dispatch(inner, path)
  if (body.overflowed()) throw body.error()
  return response
}

/**
 * Answers one request of the API: what the web server's routes, the site's client and the tests all call.
 * Nothing reaches Payload that has not come through here; every failure leaves as a problem (RFC 9457).
 */
export const answer = async (request: Request, inside?: Inside): Promise<Response> => {
  const started = performance.now()
  const since = Date.now()
  const url = new URL(request.url)
  const headers = new Headers(request.headers)
  const trace: Trace = { requestId: inside?.requestId ?? requestIdOf(headers), address: inside?.address ?? addressOf(headers), standing: undefined }
  headers.set(requestIdHeader, trace.requestId)
  headers.set(clientHeader, trace.address)
  takeCookie(headers, url)
  const response = await respond(request, url, headers, trace).then((given) => doubted(given, headers, since)).catch((error: unknown) => problemAnswer(error instanceof AppError ? problemOf(error) : accident(error, trace)))
  const answered = await sealed(response, request, trace)
  logRequest(request, url, answered.status, started, trace)
  return answered
}

/**
 * Payload takes a person whose session it could not read for a stranger. While the database is out of
 * reach, "not allowed" would be a lie that signs people out: they are asked to try again instead.
 */
const doubted = (response: Response, headers: Headers, since: number): Response => {
  const isDoubtful = response.status === 500 || ([401, 403, 404].includes(response.status) && personOf(headers))
  if (!isDoubtful || !troubledSince(since)) return response
  throw databaseLost()
}

const accident = (error: unknown, trace: Trace) => {
  const problem = problemOf(error)
  if (problem.status >= 500) trace.failure = error
  return problem
}
