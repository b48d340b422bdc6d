import type { PayloadRequest } from 'payload'
import { hasRole, isStaff } from '@/platform/access/rules'
import type { Machine } from '@/platform/workflow/types'
import { idOf } from '../queries/ownWork'

type Doc = Record<string, unknown>

const artist = { says: 'the artist', may: (req: PayloadRequest, doc: Doc) => Boolean(req.user) && idOf(doc.artist) === req.user?.id }
const moderator = { says: 'a moderator, not about his own work', may: (req: PayloadRequest, doc: Doc) => isStaff(req.user) && idOf(doc.artist) !== req.user?.id }
const nobody = { says: 'the platform, with its work', may: () => false }
const editor = { says: 'an editor', may: (req: PayloadRequest) => hasRole(req.user, 'editor') }

/** The way of an illustration from its artist into a work (R1568). */
export const illustrationMachine: Machine = {
  name: 'illustration', collection: 'illustrations', field: 'status', initial: 'draft',
  states: ['draft', 'submitted', 'approved', 'published', 'rejected'],
  transitions: [
    { name: 'submit', from: ['draft', 'rejected'], to: 'submitted', event: 'illustration.submitted', ...artist },
    { name: 'withdraw', from: ['submitted'], to: 'draft', ...artist },
    { name: 'approve', from: ['submitted'], to: 'approved', event: 'illustration.approved', ...moderator },
    { name: 'reject', from: ['submitted', 'approved'], to: 'rejected', reason: 'required', event: 'illustration.rejected', ...moderator },
    { name: 'publish', from: ['approved'], to: 'published', ...editor },
    { name: 'unpublish', from: ['published'], to: 'approved', ...editor },
    // With the work that it belongs to (services/showIllustrations).
    { name: 'appear', from: ['draft', 'submitted', 'approved'], to: 'published', ...nobody },
    { name: 'disappear', from: ['published'], to: 'approved', ...nobody },
  ],
}
