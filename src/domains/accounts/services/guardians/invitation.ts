import type { PayloadRequest } from 'payload'
import { AppError } from '@/platform/errors/AppError'
import { sql, sqlFor } from '@/platform/db/sql'
import { clearCode, plainCode } from '@/platform/security/codes'
import { secretHash, secretHashes } from '@/platform/security/secretHash'
import { consumeToken } from '../tokens'

export type InvitationWay = 'mail' | 'code'

const day = 86_400_000
/** How long an invitation waits for an answer, in days. The link in the mail is made when it is sent and lives as long. */
export const invitationDays = 7

const kind = 'guardian invitation'

/** A code has eight characters; a link's token is longer, so the two are never mistaken. */
const isCode = (typed: string) => plainCode(typed).length === 8

/** When a new invitation runs out and, where it goes by code, the code: shown once, stored as a hash. */
export const newInvitation = (way: InvitationWay, now = new Date()) => {
  const inviteExpiresAt = new Date(now.getTime() + invitationDays * day).toISOString()
  if (way === 'mail') return { inviteExpiresAt, inviteHash: null }
  const code = clearCode(8)
  return { inviteExpiresAt, code, inviteHash: secretHash(kind, code) }
}

const findByCode = async (req: PayloadRequest, typed: string): Promise<string | undefined> => {
  const hashes = sql.join(secretHashes(kind, plainCode(typed)).map((hash) => sql`${hash}`), sql`, `)
  // Held: whoever comes second with the same code waits here, and then finds it used.
  const row = await sqlFor(req).first<{ id: string }>(sql`
    select id from guardianships where invite_hash in (${hashes}) and state = 'invited' and invite_expires_at > now() for update`)
  return row?.id
}

const findByToken = async (req: PayloadRequest, token: string): Promise<string | undefined> => {
  try {
    return (await consumeToken(req, 'guardian_invitation', token.trim())).identifier
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

/** The guardianship that a code or a link's token belongs to, held until the transaction ends. Needs a transaction. */
export const takeInvitation = (req: PayloadRequest, typed: string): Promise<string | undefined> =>
  isCode(typed) ? findByCode(req, typed) : findByToken(req, typed)
