import { APIError } from 'payload'

/** One field of the input that was refused, with the reason in the reader's words. */
export type FieldProblem = { path: string; message: string }

export type AppErrorDetail = {
  /** Stable machine word, `domain.reason`, for programs and for translated texts. */
  code: string
  /** HTTP status, 4xx or 503. */
  status: number
  message: string
  fields?: FieldProblem[]
  /** Anything a client needs to go on, such as the current revision of a document. */
  extra?: Record<string, unknown>
}

/**
 * A refusal that people may see. It travels through Payload's operations unchanged and becomes
 * a problem+json answer at the edge (RFC 9457); everything else is an accident and becomes a 500.
 */
export class AppError extends APIError {
  readonly code: string
  readonly fields?: FieldProblem[]
  readonly extra?: Record<string, unknown>

  constructor({ code, status, message, fields, extra }: AppErrorDetail) {
    super(message, status, { code, fields, ...extra }, true)
    this.name = 'AppError'
    this.code = code
    this.fields = fields
    this.extra = extra
  }
}

/** Makes the refusals of a domain: `refusal('library.already_claimed', 409, 'Somebody else …')`. */
export const refusal = (code: string, status: number, message: string, more: Pick<AppErrorDetail, 'fields' | 'extra'> = {}) =>
  new AppError({ code, status, message, ...more })

/** The viewer must sign in first. */
export const signInFirst = () => refusal('access.sign_in', 401, 'Please sign in first.')

/** The viewer is known and may not do this. */
export const notAllowed = (why = 'You may not do this.') => refusal('access.denied', 403, why)

/** Staff who look as somebody else only look. */
export const onlyLooking = () => refusal('access.looking', 403, 'You are looking as somebody else, so nothing can be changed. Stop looking first.')

/** There is nothing here that the viewer may know of. */
export const notFound = (what = 'This does not exist, or you may not see it.') => refusal('access.not_found', 404, what)
