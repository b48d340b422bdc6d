import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { limit } from '@/platform/http/rateLimits'
import { addressTaken } from '../errors/signIn'
import { confirmPassword } from './confirmPassword'

/**
 * Asks to sign in with another address: the new one must confirm it, the old one is told. Where somebody else has that
 * address the answer is the same, and no mail goes out.
 */
export const requestEmailChange = async (req: PayloadRequest, typed: string, password: string): Promise<void> => {
  const email = typed.trim().toLowerCase()
  const user = req.user!
  if (email === user.email) throw addressTaken()
  await limit(req, 'verify', `email:${user.id}`)
  await confirmPassword(req, password)
  await inTransaction(req, async () => {
    if (await sqlFor(req).first(sql`select 1 from users where lower(email) = ${email}`)) return
    await asSystem(req).update({ collection: 'users', id: user.id, depth: 0, data: { pendingEmail: email } })
    await publish(req, 'account.emailChangeRequested', {
      key: `email:${user.id}:${Date.now()}`, userId: user.id, newAddress: email, name: user.name, language: user.locale,
    })
  })
}
