import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { endSessions } from '../endSessions'
import { recordRoleChange } from '../recordRoleChange'

export type Taken = { authenticators: number; passkeys: number; sessions: number }

/**
 * Takes authenticator app and passkeys off a person who has lost them all, and ends every session. From
 * the command line alone: whoever asks has to be known to the operator. The trail of roles keeps who had
 * which rank, that it was done and why; the person hears of each by mail. Throws one sentence where there
 * is no such person, or nothing to take.
 */
export const resetSecondFactor = (req: PayloadRequest, email: string, reason: string): Promise<Taken> =>
  inTransaction(req, async () => {
    const address = email.trim().toLowerCase()
    const found = await sqlFor(req).first<{ id: string }>(sql`select id from users where lower(email) = ${address}`)
    if (!found || !(await lockRow(req, 'users', found.id))) throw new Error(`Nobody signs in with ${address}.`)
    const of = { where: { user: { equals: found.id } }, limit: 100, depth: 0, pagination: false } as const
    const [apps, keys] = [(await asSystem(req).find({ collection: 'authenticators', ...of })).docs, (await asSystem(req).find({ collection: 'passkeys', ...of })).docs]
    if (apps.length + keys.length === 0) throw new Error(`${address} has no second factor: the password is enough.`)
    for (const { id, confirmedAt } of apps) {
      await asSystem(req).delete({ collection: 'authenticators', id, depth: 0 })
      if (confirmedAt) await publish(req, 'account.secondFactorChanged', { key: `authenticator:${id}:removed`, userId: found.id, change: 'authenticator_removed' })
    }
    for (const { id, name } of keys) {
      await asSystem(req).delete({ collection: 'passkeys', id, depth: 0 })
      await publish(req, 'account.secondFactorChanged', { key: `passkey:${id}:removed`, userId: found.id, change: 'passkey_removed', passkey: name })
    }
    await sqlFor(req).run(sql`update sign_in_challenges set used_at = now() where user_id = ${found.id} and used_at is null`)
    const person = await asSystem(req).findByID({ collection: 'users', id: found.id, depth: 0 })
    req.context.roleChange = { reason: `Second factor taken off on the command line: ${reason}`, type: 'system_migration' }
    await recordRoleChange(req, person, person.roles)
    return { authenticators: apps.length, passkeys: keys.length, sessions: await endSessions(req, found.id, 'revoked') }
  })
