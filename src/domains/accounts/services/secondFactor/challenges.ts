import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { longToken } from '@/platform/security/codes'

export type ChallengeKind = 'passkey_register' | 'passkey_sign_in' | 'second_factor'

const minutes = 5
/** How often a ticket may be answered wrongly. */
const mostTries = 5

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** Puts one question that may be answered once, within five minutes. Only its hash is stored. */
export const openChallenge = async (req: PayloadRequest, kind: ChallengeKind, userId: string | null, secret = longToken()): Promise<string> => {
  await asSystem(req).create({
    collection: 'sign-in-challenges', depth: 0,
    data: { kind, user: userId, hash: hashOf(secret), expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(), tries: 0 },
  })
  return secret
}

/** Uses a question up. Answers whose it is (null for nobody's), or undefined if it is unknown, used or too old. */
export const takeChallenge = async (req: PayloadRequest, kind: ChallengeKind, secret: string): Promise<{ userId: string | null } | undefined> =>
  sqlFor(req).first<{ userId: string | null }>(sql`
    update sign_in_challenges set used_at = now(), updated_at = now()
    where hash = ${hashOf(secret)} and kind = ${kind} and used_at is null and expires_at > now() returning user_id as "userId"`)

/** Counts one more try at a ticket and answers whose it is. The count stays, whatever becomes of the try. */
export const tryTicket = async (req: PayloadRequest, ticket: string): Promise<string | undefined> => {
  const row = await sqlFor(req).first<{ userId: string }>(sql`
    update sign_in_challenges set tries = tries + 1, updated_at = now()
    where hash = ${hashOf(ticket)} and kind = 'second_factor' and used_at is null and expires_at > now() and tries < ${mostTries}
    returning user_id as "userId"`)
  return row?.userId
}

/** Throws away questions that nobody can answer any more. */
export const sweepChallenges = (req: PayloadRequest): Promise<number> =>
  sqlFor(req).run(sql`delete from sign_in_challenges where expires_at < now() - interval '1 hour'`)
