import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { tokenDead } from '../errors/signIn'
import { consumeToken, endTokens } from './tokens'

/** Takes the new address, confirmed by the link that was sent to it. 410 where somebody else has taken it meanwhile. */
export const confirmEmailChange = (req: PayloadRequest, token: string): Promise<void> =>
  inTransaction(req, async () => {
    const { user: id } = await consumeToken(req, 'change_email', token)
    if (!id || !(await lockRow(req, 'users', id))) throw tokenDead()
    const before = await sqlFor(req).first<{ email: string | null; pending: string | null }>(sql`select email, pending_email as pending from users where id = ${id}`)
    const email = before?.pending
    if (!email || (await sqlFor(req).first(sql`select 1 from users where lower(email) = ${email} and id <> ${id}`))) throw tokenDead()
    await asSystem(req).update({ collection: 'users', id, depth: 0, data: { email, pendingEmail: null, emailVerifiedAt: new Date().toISOString() } })
    // What was sent to the old address opens nothing any more.
    await endTokens(req, 'reset_password', id)
    if (before.email) await endTokens(req, 'verify_email', before.email)
    await publish(req, 'account.emailChanged', { key: `email-changed:${id}:${Date.now()}`, userId: id, oldAddress: before.email })
  })
