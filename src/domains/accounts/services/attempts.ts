import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { keyedHash } from '@/platform/security/encrypt'
import { signInRules } from '../rules'

/** Where wrong passwords are counted: under the person, or under what was typed where there is none. */
export const attemptKey = (userId: string | undefined, identifier: string) => keyedHash('sign-in attempts', userId ? `user:${userId}` : `typed:${identifier}`)

export type Attempt = { isLocked: boolean; isLast: boolean; until: Date }

/**
 * Takes one of the tries that are left, before the password is looked at: a hundred guesses at once are still six.
 * Known and unknown addresses are counted by the same statement. A lock begins with the last try and ends by itself.
 */
export const takeAttempt = async (req: PayloadRequest, key: string): Promise<Attempt> => {
  const most = signInRules.attempts
  const row = await sqlFor(req).first<{ attempts: number; since: string }>(sql`
    insert into sign_in_attempts as a (key, attempts, since) values (${key}, 1, now())
    on conflict (key) do update set
      attempts = case when a.since < now() - make_interval(mins => ${signInRules.lockMinutes}) then 1 else a.attempts + 1 end,
      since = case when a.attempts >= ${most} and a.since >= now() - make_interval(mins => ${signInRules.lockMinutes}) then a.since else now() end
    returning attempts, since`)
  const until = new Date(new Date(row!.since).getTime() + signInRules.lockMinutes * 60_000)
  return { isLocked: row!.attempts > most, isLast: row!.attempts === most, until }
}

/** Forgets the wrong passwords: after the right one, a new one, or an admin's word. */
export const clearAttempts = (req: PayloadRequest, userId: string): Promise<number> =>
  sqlFor(req).run(sql`delete from sign_in_attempts where key = ${attemptKey(userId, '')}`)
