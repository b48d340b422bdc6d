import type { PayloadRequest } from 'payload'
import type { Guardianship } from '@/payload-types'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import type { Language } from '@/platform/i18n/languages'
import { encrypt } from '@/platform/security/encrypt'
import { writeHistory } from '@/platform/workflow/machine'
import { childIsNeeded, hasGuardianAlready, notGuardian, tooManyInvitations } from '../../errors/minors'
import { guardiansOf, isGuardianOf, namesOf } from '../../queries/guardians'
import { guardianshipStates } from '../../states/guardianship'
import { isMinor } from '../age'
import { demandGuardian, viewerOf } from './eligible'
import { type InvitationWay, newInvitation } from './invitation'

export type Invitation = { way: InvitationWay; email?: string; childId?: string; relation: Guardianship['relation']; language: Language }

const mostOpen = 5

/** Which side is known already: a child asks for its guardian, a guardian for a second one or for the child itself. */
const knownSides = async (req: PayloadRequest, { way, childId }: Invitation): Promise<{ child?: string; guardian?: string }> => {
  const viewer = viewerOf(req)
  if (isMinor(viewer)) {
    if (childId && childId !== viewer.id) throw notGuardian()
    if ((await guardiansOf(req, viewer.id)).length > 0) throw hasGuardianAlready()
    return { child: viewer.id }
  }
  if (childId) {
    if (!(await isGuardianOf(req, viewer.id, childId))) throw notGuardian()
    return { child: childId }
  }
  if (way === 'mail') throw childIsNeeded()
  await demandGuardian(req)
  return { guardian: viewer.id }
}

const refuseTooMany = async (req: PayloadRequest, inviter: string) => {
  const open = await sqlFor(req).first<{ count: number }>(sql`
    select count(*)::int as count from guardianships where invited_by_id = ${inviter} and state = 'invited' and invite_expires_at > now()`)
  if ((open?.count ?? 0) >= mostOpen) throw tooManyInvitations()
}

/**
 * Invites the other side of a guardianship. By mail, the link goes to the address and is told to nobody
 * else; by code, the answer carries the code, once. Only its hash is kept. Five may be open at a time.
 * @throws guardian.ask_guardian (403) for a child that has a guardian: only that one may add another
 */
export const inviteGuardian = (req: PayloadRequest, wanted: Invitation): Promise<{ id: string; code?: string; expiresAt: string }> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    await lockWord(req, `guardian-invitations:${viewer.id}`)
    const sides = await knownSides(req, wanted)
    await refuseTooMany(req, viewer.id)
    const { code, inviteHash, inviteExpiresAt } = newInvitation(wanted.way)
    const row = await asSystem(req).create({
      collection: 'guardianships', depth: 0,
      data: {
        ...sides, relation: wanted.relation, state: 'invited', invitedBy: viewer.id, invitedWay: wanted.way, inviteHash, inviteExpiresAt,
        invitedEmail: wanted.way === 'mail' && wanted.email ? encrypt(wanted.email, 'guardianships.invitedEmail') : null,
      },
    })
    await writeHistory(req, guardianshipStates, row.id, null, 'invited', {})
    await publish(req, 'guardian.invited', {
      key: `guardianship:${row.id}:invited`, id: row.id, by: viewer.id, language: wanted.language, address: wanted.email, ...sides, ...(await namesOf(req, sides)),
    })
    return { id: row.id, expiresAt: inviteExpiresAt, code }
  })
