import { createHmac } from 'node:crypto'
import { Pool } from 'pg'
import type { PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import { refusal } from '../errors/AppError'
import { generalRule, rateRules, type RuleName } from './rateRules'

/** Where a counter stands after one more request. Seconds. */
export type Standing = { rule: string; limit: number; remaining: number; resetAfter: number; window: number; refused: boolean }

type Limiters = Map<string, RateLimiterAbstract>
const shared = globalThis as typeof globalThis & { __inkwellLimiters?: Limiters; __inkwellLimiterPool?: Pool }

const setting = () => process.env.INKWELL_RATE_LIMITS?.trim().toLowerCase() ?? ''
const isOff = () => setting() === 'off'
/** `INKWELL_RATE_LIMITS=x20` makes every limit twenty times as wide. */
const width = () => Number(/^x(\d{1,4})$/.exec(setting())?.[1] ?? 1)

/** Throws at start where a production server is told to count nothing. */
export const checkRateLimitSetting = (): void => {
  if (isOff() && process.env.NODE_ENV === 'production') throw new Error('INKWELL_RATE_LIMITS=off is for tests; in production use x2, x10 … to widen the limits')
}

/** Keys are people and addresses: only their keyed hash is stored. */
const hidden = (key: string) => createHmac('sha256', process.env.PAYLOAD_SECRET || 'inkwell').update(key.trim().toLowerCase()).digest('base64url').slice(0, 32)

// A pool of its own: counting must neither wait for a transaction nor be rolled back with it.
const pool = () => {
  if (!shared.__inkwellLimiterPool) {
    shared.__inkwellLimiterPool = new Pool({ connectionString: process.env.DATABASE_URL, max: 3, connectionTimeoutMillis: 1500, statement_timeout: 2000, allowExitOnIdle: true, application_name: 'inkwell limits' })
    shared.__inkwellLimiterPool.on('error', () => undefined)
  }
  return shared.__inkwellLimiterPool
}

const limiter = (name: string, points: number, seconds: number, stored: boolean): RateLimiterAbstract => {
  const all = (shared.__inkwellLimiters ??= new Map())
  const key = `${name}:${points}:${seconds}`
  const known = all.get(key)
  if (known) return known
  const base = { points, duration: seconds, keyPrefix: name }
  const memory = new RateLimiterMemory(base)
  const made = stored
    ? new RateLimiterPostgres({ ...base, storeClient: pool(), storeType: 'pool', tableName: 'rate_limits', schemaName: 'public', tableCreated: true, inMemoryBlockOnConsumed: points + 1, insuranceLimiter: memory })
    : memory
  all.set(key, made)
  return made
}

const count = async (name: string, key: string, points: number, seconds: number, stored: boolean): Promise<Standing | undefined> => {
  if (isOff()) return undefined
  const wide = points * width()
  const standing = (result: RateLimiterRes, refused: boolean): Standing => ({
    rule: name, limit: wide, remaining: Math.max(0, result.remainingPoints), resetAfter: Math.max(1, Math.ceil(result.msBeforeNext / 1000)), window: seconds, refused,
  })
  try {
    return standing(await limiter(name, wide, seconds, stored).consume(hidden(key)), false)
  } catch (error) {
    if (error instanceof RateLimiterRes) return standing(error, true)
    throw error
  }
}

const tooMany = (standing: Standing) =>
  refusal('rate.too_many', 429, `Too many requests. Please try again in ${standing.resetAfter} seconds.`, { extra: { retryAfter: standing.resetAfter, rule: standing.rule } })

/**
 * Counts one use of a strict rule by a key (a person's id, a mail address, a token) and refuses with 429
 * when there were too many. Counts survive a restart and hold for all processes; while the database is
 * away each process counts for itself.
 */
export const limit = async (_req: PayloadRequest, rule: RuleName, key: string): Promise<void> => {
  const standing = await count(rule, `key:${key}`, rateRules[rule].points, rateRules[rule].seconds, true)
  if (standing?.refused) throw tooMany(standing)
}

/** Counts one use of a strict rule by a network address. */
export const countAddress = (rule: RuleName, address: string) =>
  count(`${rule}_ip`, address, rateRules[rule].perAddress, rateRules[rule].seconds, true)

/**
 * Counts a request as such, by person where one is signed in, else by address. Kept in memory: it guards
 * this process against load and must cost nothing, while strict rules guard accounts and are stored.
 */
export const countRequest = async (address: string, person?: string): Promise<Standing | undefined> => {
  const byAddress = await count('general_ip', address, generalRule.perAddress, generalRule.seconds, false)
  if (byAddress?.refused || !person) return byAddress
  return count('general_user', person, generalRule.perPerson, generalRule.seconds, false)
}

/** Throws 429 for a standing that says so. */
export const refuseIfSpent = (standing: Standing | undefined): void => {
  if (standing?.refused) throw tooMany(standing)
}

/** The headers that tell a client where it stands, in the older and the newer form. */
export const standingHeaders = ({ rule, limit: most, remaining, resetAfter, window, refused }: Standing): Record<string, string> => ({
  'RateLimit-Limit': String(most),
  'RateLimit-Remaining': String(remaining),
  'RateLimit-Reset': String(resetAfter),
  'RateLimit-Policy': `"${rule}";q=${most};w=${window}`,
  RateLimit: `"${rule}";r=${remaining};t=${resetAfter}`,
  ...(refused ? { 'Retry-After': String(resetAfter) } : {}),
})
