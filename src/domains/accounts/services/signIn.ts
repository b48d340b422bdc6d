import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { sql, sqlFor } from '@/platform/db/sql'
import { publish } from '@/platform/events/publish'
import { limit } from '@/platform/http/rateLimits'
import { AppError } from '@/platform/errors/AppError'
import { credentialsWrong, locked } from '../errors/signIn'
import { attemptKey, takeAttempt, type Attempt } from './attempts'
import { openSession, type OpenedSession } from './openSession'
import { passwordFits } from './passwords'
import { recordLogin, type LoginFailure } from './recordLogin'
import { openChallenge } from './secondFactor/challenges'
import { hasSecondFactor } from './secondFactor/check'

type Credentials = { id: string; hash: string | null; salt: string | null }

/** Signed in, or half of the way: the ticket is to be brought back with the second factor. */
export type SignedIn = { session: OpenedSession } | { ticket: string }

/** By address where there is an @, else by username (children without an address). */
const credentialsOf = (req: PayloadRequest, identifier: string) =>
  sqlFor(req).first<Credentials>(
    identifier.includes('@')
      ? sql`select id, hash, salt from users where lower(email) = ${identifier} and deleted_at is null`
      : sql`select id, hash, salt from users where lower(username) = ${identifier} and deleted_at is null`,
  )

const tellLockOut = (req: PayloadRequest, userId: string, until: Date) =>
  inTransaction(req, async () => {
    await sqlFor(req).run(sql`update users set lock_until = ${until.toISOString()}::timestamptz where id = ${userId}`)
    await publish(req, 'account.lockedOut', { key: `locked:${userId}:${until.toISOString()}`, userId, until: until.toISOString() })
  })

const refuse = async (req: PayloadRequest, identifier: string, found: Credentials | undefined, attempt: Attempt): Promise<never> => {
  const reason: LoginFailure = attempt.isLocked ? 'locked' : found ? 'wrong_password' : 'unknown_account'
  await recordLogin(req, { user: found?.id, identifier, success: false, reason, method: 'password' })
  if (found && attempt.isLast) await tellLockOut(req, found.id, attempt.until)
  if (!attempt.isLocked) throw credentialsWrong()
  const seconds = Math.max(1, Math.ceil((attempt.until.getTime() - Date.now()) / 1000))
  throw locked(Math.ceil(seconds / 60), seconds)
}

/** What the right password meets behind the door: a ban or a switched-off account is told to its owner alone, and written down. */
const enter = async (req: PayloadRequest, userId: string, identifier: string): Promise<SignedIn> => {
  if (await hasSecondFactor(req, userId)) return { ticket: await openChallenge(req, 'second_factor', userId) }
  try {
    return { session: await openSession(req, userId, { method: 'password', identifier }) }
  } catch (error) {
    // The transaction has ended by now: what is written here stands alone, on purpose.
    if (error instanceof AppError && (error.code === 'account.banned' || error.code === 'account.inactive')) {
      await recordLogin(req, { user: userId, identifier, success: false, reason: error.code === 'account.banned' ? 'banned' : 'inactive', method: 'password' })
    }
    throw error
  }
}

/**
 * Signs in by e-mail or username and password. Known and unknown addresses get the same answer after the same work;
 * after six wrong passwords the account (or the address that nobody has) is locked for a quarter of an hour and its
 * owner is told by mail. 401 `account.credentials_wrong`, 429 `account.locked`, 403 `account.banned`, `account.inactive`.
 */
export const signIn = async (req: PayloadRequest, typed: string, password: string): Promise<SignedIn> => {
  const identifier = typed.trim().toLowerCase()
  await limit(req, 'sign_in', identifier)
  const found = await credentialsOf(req, identifier)
  const attempt = await takeAttempt(req, attemptKey(found?.id, identifier))
  const fits = await passwordFits(password, found)
  if (!found || !fits || attempt.isLocked) return refuse(req, identifier, found, attempt)
  return enter(req, found.id, identifier)
}
