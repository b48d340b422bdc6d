import { refusal, type AppError } from '../errors/AppError'

type PgError = { code?: string; constraint?: string; column?: string; table?: string; detail?: string; cause?: unknown }

/** The SQLSTATE of an error or of what caused it, if PostgreSQL sent it. */
export const postgresCode = (error: unknown): string | undefined => pgErrorOf(error)?.code

const pgErrorOf = (error: unknown, depth = 0): PgError | undefined => {
  if (!error || typeof error !== 'object' || depth > 4) return undefined
  const candidate = error as PgError
  if (typeof candidate.code === 'string' && /^[0-9A-Z]{5}$/.test(candidate.code)) return candidate
  return pgErrorOf(candidate.cause, depth + 1)
}

type Mapped = { status: number; code: string; message: string }

const mapped: Record<string, Mapped> = {
  '22001': { status: 400, code: 'input.too_long', message: 'A value is longer than its field allows.' },
  '22003': { status: 400, code: 'input.out_of_range', message: 'A number is out of range.' },
  '22007': { status: 400, code: 'input.malformed', message: 'A date is malformed.' },
  '22008': { status: 400, code: 'input.malformed', message: 'A date is out of range.' },
  '22021': { status: 400, code: 'input.malformed', message: 'The text holds a character that cannot be stored.' },
  '22P02': { status: 400, code: 'input.malformed', message: 'A value is not of the kind that its field holds.' },
  '22P05': { status: 400, code: 'input.malformed', message: 'The text holds a character that cannot be stored.' },
  '23502': { status: 400, code: 'input.missing', message: 'A required value is missing.' },
  '23503': { status: 409, code: 'conflict.reference', message: 'Something that this refers to does not exist, or is still in use.' },
  '23505': { status: 409, code: 'conflict.exists', message: 'This exists already.' },
  '23514': { status: 400, code: 'input.refused', message: 'A value breaks a rule of its field.' },
  '23P01': { status: 409, code: 'conflict.overlap', message: 'This overlaps with something that exists.' },
  '40001': { status: 409, code: 'conflict.busy', message: 'Somebody else changed the same thing at this moment. Please try again.' },
  '40P01': { status: 409, code: 'conflict.busy', message: 'Somebody else changed the same thing at this moment. Please try again.' },
  '42501': { status: 403, code: 'access.append_only', message: 'This record may not be changed.' },
  '53300': { status: 503, code: 'busy.database', message: 'The database is busy. Please try again in a moment.' },
  '53100': { status: 507, code: 'storage.full', message: 'There is no room left to store this. Nothing was saved; please tell the operator.' },
  '57014': { status: 503, code: 'busy.timeout', message: 'This took too long and was stopped. Nothing was saved.' },
  '57P01': { status: 503, code: 'busy.database', message: 'The database is starting again. Please try again in a moment.' },
}

const fieldOf = (error: PgError): string | undefined =>
  error.column ?? error.detail?.match(/^Key \(([^)]+)\)/)?.[1] ?? error.constraint?.replace(/_(check|not_null|fk|idx)$/, '').split('_').pop()

/** What a database error means to the one who sent the input, or undefined for a true accident. */
export const fromDatabaseError = (error: unknown): AppError | undefined => {
  const found = pgErrorOf(error)
  const meaning = found?.code ? mapped[found.code] : undefined
  if (!found || !meaning) return connectionLost(error)
  const path = fieldOf(found)
  return refusal(meaning.code, meaning.status, meaning.message, path ? { fields: [{ path, message: meaning.message }] } : {})
}

/** The database is out of reach; what was asked for was not done, or nobody knows and it may be asked again. */
export const databaseLost = (): AppError =>
  refusal('busy.database', 503, 'The database cannot be reached at this moment. Please try again.')

const lost = /ECONNREFUSED|ECONNRESET|EPIPE|Connection terminated|not queryable|Client was closed|timeout exceeded when trying to connect|cannot begin transaction|the database system is/i

const connectionLost = (error: unknown): AppError | undefined =>
  error instanceof Error && lost.test(`${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`)
    ? databaseLost()
    : undefined
