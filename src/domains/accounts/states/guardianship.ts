import type { PayloadRequest } from 'payload'
import { isStaff } from '@/platform/access/rules'
import type { Machine } from '@/platform/workflow/types'
import { isMinor } from '../services/age'

const viewerIs = (req: PayloadRequest, person: unknown) => Boolean(req.user) && req.user!.id === person

/** The one who still has to answer is whoever is not the inviter; the code or the mail tells who that is. */
const isInviter = (req: PayloadRequest, doc: Record<string, unknown>) => viewerIs(req, doc.invitedBy)

/** A child may not shake off its guardian; once of age, it may. */
const isGrownChild = (req: PayloadRequest, doc: Record<string, unknown>) => viewerIs(req, doc.child) && !isMinor(req.user)

/** From the invitation to the end of a guardianship. */
export const guardianshipStates: Machine = {
  name: 'guardianship',
  collection: 'guardianships',
  field: 'state',
  initial: 'invited',
  states: ['invited', 'confirmed', 'declined', 'expired', 'revoked'],
  transitions: [
    { name: 'confirm', from: ['invited'], to: 'confirmed', says: 'the other side, with the code or the link', may: (req, doc) => Boolean(req.user) && !isInviter(req, doc), event: 'guardian.confirmed' },
    { name: 'decline', from: ['invited'], to: 'declined', says: 'the other side, with the code or the link', may: (req, doc) => Boolean(req.user) && !isInviter(req, doc), event: 'guardian.declined' },
    { name: 'expire', from: ['invited'], to: 'expired', says: 'the platform', may: () => false },
    {
      name: 'revoke', from: ['invited', 'confirmed'], to: 'revoked', says: 'the guardian, the child once grown up, whoever invited while nobody has answered, staff',
      may: (req, doc) => isStaff(req.user ?? null) || viewerIs(req, doc.guardian) || isGrownChild(req, doc) || (doc.state === 'invited' && isInviter(req, doc)),
      reason: 'optional', event: 'guardian.revoked',
    },
  ],
}
