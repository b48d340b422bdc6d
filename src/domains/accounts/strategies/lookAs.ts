import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload'
import { asSystem, type Looker } from '@/platform/access/viewer'
import type { Viewer } from '@/platform/access/types'
import { sql, sqlFor } from '@/platform/db/sql'
import { systemRequest } from '@/platform/db/transaction'
import { type Look, lookOf } from '../services/looking/cookie'
import { mayLookAt } from '../services/looking/ranks'

/** When the visit began, if nobody has ended it. */
const standsSince = async (payload: Payload, { visit, by, as }: Look): Promise<string | undefined> => {
  const row = await sqlFor(await systemRequest(payload)).first<{ since: string }>(sql`
    select login_at as since from user_sessions
    where sid = ${visit} and impersonated_by_id = ${by} and user_id = ${as} and logout_at is null and expires_at > now()`)
  return row && new Date(row.since).toISOString()
}

const personOf = async (payload: Payload, id: string) => {
  const req = await systemRequest(payload)
  const { docs } = await asSystem(req).find({ collection: 'users', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false })
  return docs[0]
}

/**
 * Answers requests of a staff member who looks as somebody else as that person, marked so that nothing
 * can be written. It counts only beside the staff member's own session, from which it was begun, while
 * he still stands above the person: signing out, losing the role or ending the look ends it at once.
 */
export const lookAs: AuthStrategy = {
  name: 'look-as',
  authenticate: async (args) => {
    const look = lookOf(args.headers)
    if (!look) return { user: null }
    const { user: staff } = await JWTAuthentication({ ...args, strategyName: 'local-jwt' })
    const person = staff?.id === look.by && (staff as { _sid?: string })._sid === look.sid ? await personOf(args.payload, look.as) : undefined
    if (!person || !mayLookAt(staff as Viewer, person)) return { user: null }
    const since = await standsSince(args.payload, look)
    if (!since) return { user: null }
    const _lookedAtBy: Looker = { id: look.by, name: String((staff as { name?: string }).name), since }
    return { user: { ...person, collection: 'users', _strategy: 'look-as', _lookedAtBy } as NonNullable<Viewer> }
  },
}
