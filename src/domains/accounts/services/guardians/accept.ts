import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { inTransaction } from '@/platform/db/transaction'
import { move } from '@/platform/workflow/machine'
import { guardianAlready, hasGuardianAlready, invitationUnknown, invitedOneself, notAChild } from '../../errors/minors'
import { guardiansOf, namesOf } from '../../queries/guardians'
import { guardianshipStates } from '../../states/guardianship'
import { isMinor } from '../age'
import { keepProfile } from '../consents/keepProfile'
import { demandGuardian, viewerOf } from './eligible'
import { takeInvitation } from './invitation'

type Row = { state: string; child?: string | null; guardian?: string | null; invitedBy?: string | null; inviteExpiresAt?: string | null }

/** The two people, once the viewer has taken the empty side. A child that has a guardian takes no other by itself. */
const bothSides = async (req: PayloadRequest, row: Row, birthDate?: string) => {
  const viewer = viewerOf(req)
  if (row.invitedBy === viewer.id || row.child === viewer.id || row.guardian === viewer.id) throw invitedOneself()
  if (row.child) {
    await demandGuardian(req, birthDate)
    return { child: row.child, guardian: viewer.id }
  }
  if (!isMinor(viewer)) throw notAChild()
  if ((await guardiansOf(req, viewer.id)).length > 0) throw hasGuardianAlready()
  return { child: viewer.id, guardian: String(row.guardian) }
}

/**
 * Takes up an invitation with its code or its link's token: from then on the guardian answers for the
 * child. Many at once with one code make one guardianship; the others hear that it is used.
 * @throws guardian.invitation_unknown (404) alike for unknown, used and expired ones
 */
export const acceptInvitation = (req: PayloadRequest, typed: string, birthDate?: string) =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const id = await takeInvitation(req, typed)
    if (!id) throw invitationUnknown()
    const row = (await asSystem(req).findByID({ collection: 'guardianships', id, depth: 0 })) as Row
    if (row.state !== 'invited' || new Date(row.inviteExpiresAt ?? 0) < new Date()) throw invitationUnknown()
    const sides = await bothSides(req, row, birthDate)
    await lockWord(req, `guardians-of:${sides.child}`)
    if ((await guardiansOf(req, sides.child)).includes(sides.guardian)) throw guardianAlready()
    await move(req, guardianshipStates, id, {
      name: 'confirm', news: { ...sides, ...(await namesOf(req, sides)) },
      data: { ...sides, inviteHash: null, invitedEmail: null, confirmedBy: viewer.id, confirmation: 'both_sides', confirmedAt: new Date().toISOString() },
    })
    await keepProfile(req, sides.child)
    return { id, ...sides }
  })

/** Says no to an invitation. The code or link is used up by it. */
export const declineInvitation = (req: PayloadRequest, typed: string) =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const id = await takeInvitation(req, typed)
    if (!id) throw invitationUnknown()
    await move(req, guardianshipStates, id, {
      name: 'decline', data: { inviteHash: null, invitedEmail: null, endedBy: viewer.id, endedAt: new Date().toISOString() },
    })
  })
