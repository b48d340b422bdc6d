import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { clearAttempts } from './attempts'

/** Ends a lock-out before its time. Whether anybody has that name is not told. */
export const unlockAccount = async (req: PayloadRequest, typed: string): Promise<void> => {
  const name = typed.trim().toLowerCase()
  const found = await sqlFor(req).first<{ id: string }>(sql`
    update users set lock_until = null, login_attempts = 0 where lower(email) = ${name} or lower(username) = ${name} returning id`)
  if (found) await clearAttempts(req, found.id)
}
