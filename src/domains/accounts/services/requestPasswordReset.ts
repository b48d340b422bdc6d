import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { limit } from '@/platform/http/rateLimits'
import { inEvenTime } from './evenTime'

/** Sends a link for a new password where somebody has this address. Whether anybody has is told neither by the answer nor by the time. */
export const requestPasswordReset = async (req: PayloadRequest, typed: string): Promise<void> => {
  const email = typed.trim().toLowerCase()
  await limit(req, 'reset', email)
  await inEvenTime(async () => {
    const found = await sqlFor(req).first<{ id: string }>(sql`select id from users where lower(email) = ${email} and deleted_at is null and is_active is not false`)
    if (found) await inTransaction(req, () => publish(req, 'account.passwordResetRequested', { key: `reset:${found.id}:${Date.now()}`, userId: found.id }))
  }, 300)
}
