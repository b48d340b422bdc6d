import { hasRole } from '@/platform/access/rules'
import type { Machine } from '@/platform/workflow/types'

const byService = () => false
const byEditor: Machine['transitions'][number]['may'] = (req) => hasRole(req.user ?? null, 'editor')

/** A run of the importer (R1781): it begins, ends well or badly, may be stopped, and may go on where it was broken off. */
export const bulkImportStates: Machine = {
  name: 'bulk-import',
  collection: 'bulk-imports',
  field: 'state',
  initial: 'pending',
  states: ['pending', 'processing', 'completed', 'failed', 'cancelled'],
  transitions: [
    { name: 'start', from: ['pending'], to: 'processing', says: 'the importer', may: byService },
    { name: 'complete', from: ['processing'], to: 'completed', says: 'the importer', may: byService },
    { name: 'fail', from: ['pending', 'processing'], to: 'failed', says: 'the importer', may: byService, reason: 'optional' },
    { name: 'cancel', from: ['pending', 'processing'], to: 'cancelled', says: 'editors', may: byEditor, reason: 'optional' },
    { name: 'resume', from: ['processing', 'failed', 'cancelled'], to: 'processing', says: 'the importer', may: byService },
  ],
}
