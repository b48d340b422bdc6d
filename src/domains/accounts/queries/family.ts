import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { decrypt } from '@/platform/security/encrypt'
import { ageOn, isMinor } from '../services/age'
import type { Purpose } from '../services/consents/purposes'
import { purposesOf } from './consents'

type Person = { id: string; name: string; username: string | null }
type Row = Person & { guardianshipId: string; relation: string; confirmedAt: string; birthDate: string | null; country: string | null }

export type Child = Omit<Row, 'birthDate' | 'country'> & { age: number | null; isMinor: boolean; purposes: Purpose[] }
export type Invited = { id: string; way: string; relation: string; childId: string | null; sentTo: string | null; expiresAt: string }
export type Family = { children: Child[]; guardians: Omit<Row, 'birthDate' | 'country' | 'username'>[]; invitations: Invited[] }

/** PostgreSQL's spelling of an instant as ISO 8601. */
const iso = (value: string) => new Date(value).toISOString()

const children = async (req: PayloadRequest, guardianId: string): Promise<Child[]> => {
  const rows = await sqlFor(req).rows<Row>(sql`
    select g.id as "guardianshipId", g.relation::text as relation, g.confirmed_at as "confirmedAt",
      u.id, u.name, u.username, u.birth_date as "birthDate", u.country
    from guardianships g join users u on u.id = g.child_id
    where g.guardian_id = ${guardianId} and g.state = 'confirmed' order by u.birth_date`)
  const found: Child[] = []
  for (const { birthDate, country, ...row } of rows) {
    found.push({ ...row, confirmedAt: iso(row.confirmedAt), age: birthDate ? ageOn(birthDate, new Date()) : null, isMinor: isMinor({ birthDate, country }), purposes: [...(await purposesOf(req, row.id))] })
  }
  return found
}

/** m…a@example.org: enough to recognise an address that one has typed oneself. */
const masked = (sealed: string | null): string | null => {
  if (!sealed) return null
  const [name, domain] = decrypt(sealed, 'guardianships.invitedEmail').split('@')
  return `${name.slice(0, 1)}…${name.slice(-1)}@${domain}`
}

/** The viewer's children with what holds for each, his guardians, and his invitations that wait for an answer. */
export const familyOf = async (req: PayloadRequest, userId: string): Promise<Family> => {
  const guardians = await sqlFor(req).rows<Family['guardians'][number]>(sql`
    select g.id as "guardianshipId", g.relation::text as relation, g.confirmed_at as "confirmedAt", u.id, u.name
    from guardianships g join users u on u.id = g.guardian_id
    where g.child_id = ${userId} and g.state = 'confirmed' order by g.confirmed_at`)
  const invitations = await sqlFor(req).rows<Omit<Invited, 'sentTo'> & { sealed: string | null }>(sql`
    select id, invited_way::text as way, relation::text as relation, child_id as "childId", invited_email as sealed, invite_expires_at as "expiresAt"
    from guardianships where invited_by_id = ${userId} and state = 'invited' and invite_expires_at > now() order by created_at`)
  return {
    children: await children(req, userId),
    guardians: guardians.map((one) => ({ ...one, confirmedAt: iso(one.confirmedAt) })),
    invitations: invitations.map(({ sealed, ...one }) => ({ ...one, expiresAt: iso(one.expiresAt), sentTo: masked(sealed) })),
  }
}
