import type { PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import type { Machine } from '@/platform/workflow/types'
import { publicationStates } from '../collections/Publications'

const editor = { says: 'an editor', may: (req: PayloadRequest) => hasRole(req.user, 'editor') }

/** Where an edition stands (R0218, R0219, R1581). */
export const publicationMachine: Machine = {
  name: 'publication', collection: 'publications', field: 'publicationStatus', initial: 'draft', states: [...publicationStates],
  transitions: [
    { name: 'schedule', from: ['draft'], to: 'scheduled', ...editor },
    { name: 'unschedule', from: ['scheduled'], to: 'draft', ...editor },
    { name: 'publish', from: ['draft', 'scheduled', 'withdrawn'], to: 'published', ...editor },
    { name: 'archive', from: ['published', 'withdrawn'], to: 'archived', ...editor },
    { name: 'withdraw', from: ['published'], to: 'withdrawn', reason: 'optional', ...editor },
  ],
}
