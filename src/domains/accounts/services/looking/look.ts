import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asSystem, lookerOf } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { clientAddress } from '@/platform/http/clientAddress'
import { mayNotLook } from '../../errors/secondFactor'
import { deviceOf } from '../devices'
import { viewerOf } from '../guardians/eligible'
import { recordLogin } from '../recordLogin'
import { type Look, lookMinutes } from './cookie'
import { mayLookAt } from './ranks'

type Started = { look: Look; expiresAt: Date }

const findPerson = async (req: PayloadRequest, id: string) => {
  const { docs } = await asSystem(req).find({ collection: 'users', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false })
  return docs[0]
}

/**
 * Lets a staff member see the site as another person sees it, for half an hour and for a reason that is
 * kept. Only people below on the ladder of staff. The visit, a row of sign-in history and an event are
 * written in one transaction, so that the person can see it too.
 * @throws look_as.not_allowed (403), also for people who do not exist
 */
export const startLooking = (req: PayloadRequest, personId: string, reason: string): Promise<Started> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const person = await findPerson(req, personId)
    const sid = (viewer as { _sid?: string })._sid
    if (!person || !sid || !mayLookAt(viewer, person)) throw mayNotLook()
    const now = new Date()
    const expiresAt = new Date(now.getTime() + lookMinutes * 60_000)
    const visit = `look-${randomUUID()}`
    const userAgent = req.headers.get('user-agent')
    await asSystem(req).create({
      collection: 'user-sessions', depth: 0,
      data: {
        user: person.id, sid: visit, method: 'impersonation', impersonatedBy: viewer.id, impersonationReason: reason, device: deviceOf(userAgent),
        ipAddress: clientAddress(req), userAgent: userAgent?.slice(0, 500) ?? null,
        loginAt: now.toISOString(), lastActivityAt: now.toISOString(), expiresAt: expiresAt.toISOString(), activitiesCount: 0,
      },
    })
    await recordLogin(req, { user: person.id, success: true, method: 'impersonation' })
    await publish(req, 'account.lookedAt', { key: `look:${visit}`, userId: person.id, by: viewer.id, reason })
    return { look: { by: viewer.id, sid, as: person.id, visit }, expiresAt }
  })

/** Ends a look before its time. Ending it twice is no error. */
export const stopLooking = (req: PayloadRequest, { visit }: Look): Promise<number> =>
  sqlFor(req).run(sql`
    update user_sessions set logout_at = now(), ended_because = 'signed_out', updated_at = now() where sid = ${visit} and logout_at is null`)

/** What the site's banner says while somebody looks: who, and since when. */
export const lookingNow = (req: PayloadRequest) => {
  const looker = lookerOf(req.user ?? null)
  return looker ? { by: { id: looker.id, name: looker.name }, since: looker.since } : null
}
