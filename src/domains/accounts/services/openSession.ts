import { randomUUID } from 'node:crypto'
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { asSystem, isBanned } from '@/platform/access/viewer'
import { clientAddress } from '@/platform/http/clientAddress'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import type { User, UserSession } from '@/payload-types'
import { banned, inactive } from '../errors/signIn'
import { sessionSeconds } from '../rules'
import { clearAttempts } from './attempts'
import { deviceOf } from './devices'
import { recordLogin, type LoginMethod } from './recordLogin'

/** `exp` is in seconds, as in the token. */
export type OpenedSession = { token: string; exp: number; sid: string; user: User }

const writeSession = async (req: PayloadRequest, user: User, sid: string, method: UserSession['method']) => {
  const now = new Date()
  const expiresAt = new Date(now.getTime() + sessionSeconds * 1000).toISOString()
  const userAgent = req.headers.get('user-agent')
  const db = sqlFor(req)
  await db.run(sql`delete from users_sessions where _parent_id = ${user.id} and expires_at < now()`)
  // Payload's own session, added as one row: its sign-in writes the whole person back, and with him whatever has changed meanwhile.
  await db.run(sql`
    insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
    select coalesce(max(_order), 0) + 1, ${user.id}, ${sid}, now(), ${expiresAt}::timestamptz from users_sessions where _parent_id = ${user.id}`)
  await db.run(sql`update users set last_login_at = now(), last_active_at = now(), login_attempts = 0, lock_until = null where id = ${user.id}`)
  await asSystem(req).create({
    collection: 'user-sessions', depth: 0,
    data: {
      user: user.id, sid, method, device: deviceOf(userAgent), ipAddress: clientAddress(req), userAgent: userAgent?.slice(0, 500) ?? null,
      loginAt: now.toISOString(), lastActivityAt: now.toISOString(), expiresAt, activitiesCount: 0,
    },
  })
}

/**
 * Signs a person in who has proved who he is: a session of Payload's, a visit, a row of history and the token, in one
 * transaction. Throws 403 for a banned or switched-off account; a ban that comes at the same moment wins.
 */
export const openSession = async (req: PayloadRequest, userId: string, { method, identifier }: { method: LoginMethod; identifier?: string }): Promise<OpenedSession> => {
  const { config } = req.payload.collections.users
  const sid = randomUUID()
  const user = await inTransaction(req, async () => {
    if (!(await lockRow(req, 'users', userId))) throw notFound()
    const person = await asSystem(req).findByID({ collection: 'users', id: userId, depth: 0 })
    if (isBanned(person as never)) throw banned(person.banReason ?? null, person.banExpiresAt ?? null)
    if (person.isActive === false || person.deletedAt) throw inactive()
    await writeSession(req, person, sid, method)
    await recordLogin(req, { user: person.id, identifier, success: true, method })
    await clearAttempts(req, person.id)
    return person
  })
  const signed = { ...user, collection: 'users', _strategy: 'local-jwt', _sid: sid } as NonNullable<PayloadRequest['user']>
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email: user.email ?? '', sid, user: signed })
  const { token, exp } = await jwtSign({ fieldsToSign, secret: req.payload.secret, tokenExpiration: sessionSeconds })
  req.user = signed
  return { token, exp, sid, user }
}
