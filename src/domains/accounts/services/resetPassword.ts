import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { tokenDead } from '../errors/signIn'
import { setPassword } from './setPassword'
import { consumeToken } from './tokens'

/** Sets a new password by the link that was sent, and ends every session. The link also proves the address. */
export const resetPassword = (req: PayloadRequest, token: string, password: string): Promise<void> =>
  inTransaction(req, async () => {
    const { user } = await consumeToken(req, 'reset_password', token)
    if (!user) throw tokenDead()
    await setPassword(req, user, password)
    await sqlFor(req).run(sql`update users set email_verified_at = coalesce(email_verified_at, now()), lock_until = null, login_attempts = 0 where id = ${user}`)
  })
