import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { tokenDead } from '../errors/signIn'
import { consumeToken } from './tokens'

/** Confirms an address by the token that was sent to it. A token for an address that has changed since is dead (410). */
export const verifyEmail = (req: PayloadRequest, token: string): Promise<void> =>
  inTransaction(req, async () => {
    const { user: id, identifier } = await consumeToken(req, 'verify_email', token)
    const user = id ? await asSystem(req).findByID({ collection: 'users', id, depth: 0 }) : undefined
    if (!user || user.email !== identifier) throw tokenDead()
    if (user.emailVerifiedAt) return
    await asSystem(req).update({ collection: 'users', id: user.id, depth: 0, data: { emailVerifiedAt: new Date().toISOString() } })
    await publish(req, 'account.emailVerified', { key: `verified:${user.id}:${identifier}`, userId: user.id })
  })
