import { z } from 'zod'
import { editor } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { move } from '@/platform/workflow/machine'
import { bulkImportStates } from '../states/bulkImports'

/** Stops a run of the importer after the row at hand; what it has brought stays. */
export const cancelImport = endpoint({
  method: 'post',
  path: '/:id/cancel',
  summary: 'Stop an import.',
  input: z.object({ id: z.uuid(), reason: z.string().max(500).optional() }),
  may: editor,
  handle: (req, { id, reason }) => move(req, bulkImportStates, id, { name: 'cancel', reason }),
})
