import { APIError, AuthenticationError, Forbidden, LockedAuth, NotFound, QueryError, ValidationError } from 'payload'
import { fromDatabaseError, postgresCode } from '../db/errors'
import { AppError, type FieldProblem } from './AppError'

/** What a refused or failed request answers (RFC 9457), with our own members behind the standard ones. */
export type Problem = {
  type: string
  title: string
  status: number
  detail: string
  code: string
  fields?: FieldProblem[]
  requestId?: string
  [extra: string]: unknown
}

const titles: Record<number, string> = {
  400: 'Bad request', 401: 'Sign in first', 403: 'Not allowed', 404: 'Not found', 405: 'Method not allowed', 409: 'Conflict',
  410: 'Gone', 413: 'Too large', 415: 'Unsupported media type', 422: 'Cannot be processed', 423: 'Locked', 429: 'Too many requests',
  500: 'Internal error', 501: 'Not available', 503: 'Unavailable', 507: 'Insufficient storage',
}

const codes: Record<number, string> = {
  400: 'input.invalid', 401: 'access.sign_in', 403: 'access.denied', 404: 'access.not_found', 405: 'http.method', 409: 'conflict',
  413: 'input.too_large', 415: 'input.media_type', 423: 'access.locked', 429: 'rate.too_many', 501: 'http.not_available', 503: 'busy', 507: 'storage.full',
}

/** A problem of a status, with a code and a sentence of its own where there are any. */
export const problem = (status: number, detail?: string, more: Partial<Problem> = {}): Problem => {
  const code = more.code ?? codes[status] ?? (status >= 500 ? 'internal' : 'input.invalid')
  const title = titles[status] ?? (status >= 500 ? 'Internal error' : 'Refused')
  return { ...more, type: `urn:inkwell:problem:${code}`, title, status, detail: detail || title, code }
}

type Told = { path?: string; field?: string; message?: string }

const fieldsOf = (list: unknown): FieldProblem[] =>
  Array.isArray(list) ? (list as Told[]).map((one) => ({ path: String(one.path ?? one.field ?? ''), message: String(one.message ?? 'This cannot be used here.') })) : []

const code = (error: unknown) => (error && typeof error === 'object' && 'code' in error ? String(error.code) : '')

/** Payload's classes live in more than one copy of its code, so their names count as well. */
const is = (error: unknown, kind: { name: string }) => error instanceof Error && (error.name === kind.name || error.constructor.name === kind.name)

const fromPayload = (error: APIError & { data?: { errors?: unknown } | unknown[] | null }): Problem | undefined => {
  if (is(error, ValidationError)) {
    return problem(error.status ?? 400, error.message, { code: 'input.invalid', fields: fieldsOf((error.data as { errors?: unknown } | null)?.errors) })
  }
  if (is(error, QueryError)) return problem(400, 'The query names a field that does not exist or that you may not ask for.', { code: 'query.unknown_field', fields: fieldsOf(error.data) })
  if (is(error, Forbidden)) return problem(403, error.message, { code: 'access.denied' })
  if (is(error, NotFound)) return problem(404, error.message, { code: 'access.not_found' })
  if (is(error, LockedAuth)) return problem(error.status ?? 401, error.message, { code: 'access.locked_out' })
  if (is(error, AuthenticationError)) return problem(401, error.message, { code: 'access.wrong_credentials' })
  return undefined
}

/** Mistakes of the sender that JavaScript or the query builder notice before the database does. */
const malformed = (error: Error): Problem | undefined => {
  // An operator that the column's type does not have: no such function, operator or cast.
  const isMisfit = ['42883', '42804', '42846', '42P18', '22023'].includes(postgresCode(error) ?? '')
  if (isMisfit || error instanceof URIError || error instanceof SyntaxError || /operators\[queryOperator\]|Invalid time value|Invalid (Date|UUID)|malformed|URI malformed/i.test(error.message)) {
    return problem(400, 'A part of the request is malformed.', { code: 'input.malformed' })
  }
  return undefined
}

/**
 * What any thrown thing means to the one who sent the request. Refusals keep their words; what the
 * database refuses is the sender's mistake; a true accident says nothing about itself.
 */
export const problemOf = (error: unknown): Problem => {
  const refused = error instanceof AppError || (is(error, AppError) && code(error)) ? (error as AppError) : fromDatabaseError(error)
  if (refused) return problem(refused.status, refused.message, { ...refused.extra, code: refused.code, ...(refused.fields ? { fields: refused.fields } : {}) })
  if (code(error) === 'ENOSPC' || code(error) === 'EDQUOT') return problem(507, 'There is no room left to store this. Nothing was saved; please tell the operator.')
  if (!(error instanceof Error)) return problem(500, 'Something went wrong.')
  const known = fromPayload(error as APIError) ?? malformed(error)
  if (known) return known
  const status = (error as Partial<APIError>).status
  if (typeof status === 'number' && status >= 400 && status < 500) return problem(status, error.message)
  return problem(500, 'Something went wrong.')
}
