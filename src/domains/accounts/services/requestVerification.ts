import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { limit } from '@/platform/http/rateLimits'

/** Asks for another mail to confirm the viewer's address; the link of the mail before stops working. Nothing where it is confirmed. */
export const requestVerification = async (req: PayloadRequest): Promise<void> => {
  const user = req.user!
  if (!user.email || user.emailVerifiedAt) return
  await limit(req, 'verify', String(user.id))
  await inTransaction(req, () => publish(req, 'account.verificationRequested', { key: `verify:${user.id}:${Date.now()}`, userId: user.id }))
}
