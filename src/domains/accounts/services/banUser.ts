import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import type { User } from '@/payload-types'
import { reasonMissing } from '../errors/standing'
import { holdPersonBelow } from './standing'

/** Bans somebody account-wide, until an instant or for ever: every session ends at once, and nothing can be written (R0293). */
export const banUser = (req: PayloadRequest, id: string, { reason, until }: { reason: string; until?: string | null }): Promise<User> =>
  inTransaction(req, async () => {
    await holdPersonBelow(req, id)
    if (!reason.trim()) throw reasonMissing()
    return asSystem(req).update({ collection: 'users', id, depth: 0, data: { banned: true, banReason: reason.trim(), banExpiresAt: until ?? null } })
  })

/** Lifts a ban. Twice is once. */
export const liftBan = (req: PayloadRequest, id: string): Promise<User> =>
  inTransaction(req, async () => {
    await holdPersonBelow(req, id)
    return asSystem(req).update({ collection: 'users', id, depth: 0, data: { banned: false } })
  })
