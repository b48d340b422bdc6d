import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { clearCode, longToken, plainCode } from '@/platform/security/codes'
import { secretHash, secretHashes } from '@/platform/security/secretHash'

export type InvitationWay = 'mail' | 'code'

const day = 86_400_000
/** How long an invitation waits for an answer, in days. A code is read aloud or copied, so it lives shorter. */
export const invitationDays: Record<InvitationWay, number> = { mail: 14, code: 7 }

const kind = 'guardian invitation'

/** A code looks like ACDE-7K4M when shown; a link's token is longer, so the two are never mistaken. */
const isCode = (typed: string) => plainCode(typed).length === 8

/** A new secret with the hash that is stored and the instant when it runs out. The secret itself is shown once. */
export const newInvitation = (way: InvitationWay, now = new Date()) => {
  const secret = way === 'code' ? clearCode(8) : longToken()
  return { secret, inviteHash: secretHash(kind, secret), inviteExpiresAt: new Date(now.getTime() + invitationDays[way] * day).toISOString() }
}

/** The guardianship that a code or a link's token belongs to, while it waits for its answer. */
export const findInvitation = async (req: PayloadRequest, typed: string): Promise<string | undefined> => {
  const secret = isCode(typed) ? plainCode(typed) : typed.trim()
  const hashes = sql.join(secretHashes(kind, secret).map((hash) => sql`${hash}`), sql`, `)
  const row = await sqlFor(req).first<{ id: string }>(sql`
    select id from guardianships where invite_hash in (${hashes}) and state = 'invited' and invite_expires_at > now()`)
  return row?.id
}
