import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { longToken } from '@/platform/security/codes'
import { tokenDead } from '../errors/signIn'
import { tokenMinutes, type TokenPurpose } from '../rules'

const hashOf = (plain: string) => createHash('sha256').update(plain).digest('hex')

export type NewToken = { purpose: TokenPurpose; identifier: string; user?: string | null; minutes?: number }

/**
 * Makes a token and answers it in plain, once: only its hash is stored. An earlier one for the same
 * identifier and purpose stops working (R0312).
 */
export const createToken = (req: PayloadRequest, { purpose, identifier, user = null, minutes = tokenMinutes[purpose] }: NewToken): Promise<string> =>
  inTransaction(req, async () => {
    await lockWord(req, `accounts:token:${purpose}:${identifier}`)
    await endTokens(req, purpose, identifier)
    const plain = longToken()
    await asSystem(req).create({
      collection: 'verification-tokens', depth: 0,
      data: { user, purpose, identifier, tokenHash: hashOf(plain), expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(), attempts: 0 },
    })
    return plain
  })

/** Ends whatever token is still alive for an identifier and a purpose. */
export const endTokens = (req: PayloadRequest, purpose: TokenPurpose, identifier: string): Promise<number> =>
  sqlFor(req).run(sql`update verification_tokens set consumed_at = now(), updated_at = now() where identifier = ${identifier} and purpose = ${purpose} and consumed_at is null`)

/** Uses a token up: of two who come at once with the same one, one gets it. Throws 410 for whoever comes too late (R0311). */
export const consumeToken = async (req: PayloadRequest, purpose: TokenPurpose, plain: string): Promise<{ user: string | null; identifier: string }> => {
  const found = await sqlFor(req).first<{ user: string | null; identifier: string }>(sql`
    update verification_tokens set consumed_at = now(), updated_at = now()
    where token_hash = ${hashOf(plain)} and purpose = ${purpose} and consumed_at is null and expires_at > now()
    returning user_id as "user", identifier`)
  if (!found) throw tokenDead()
  return found
}
