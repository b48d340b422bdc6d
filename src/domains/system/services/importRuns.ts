import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { move } from '@/platform/workflow/machine'
import { bulkImportStates } from '../states/bulkImports'

export interface ImportOrigin {
  originalName: string
  /** Where it was read from; a broken-off run of the same person from the same place is gone on with. */
  place: string
  type: 'stories' | 'translations' | 'users' | 'media' | 'books'
}

export interface ImportCounts {
  totalRows: number
  processedRows: number
  successfulRows: number
  errorRows: number
}

export interface ImportNews extends ImportCounts {
  errors: unknown
  summary: Record<string, unknown>
  processedKeys: unknown
}

/**
 * Begins the record of a run by `req.user`, or goes on with the last one from the same place that was
 * broken off. Answers its id and the keys that it has placed.
 */
export const beginImport = (req: PayloadRequest, { originalName, place, type }: ImportOrigin) =>
  inTransaction(req, async () => {
    await lockWord(req, `import:${place}`)
    const uploadedBy = req.user?.id ?? null
    const { docs } = await asSystem(req).find({
      collection: 'bulk-imports' as never, limit: 1, pagination: false, depth: 0, sort: '-createdAt', showHiddenFields: true,
      where: { fileUrl: { equals: place }, uploadedBy: { equals: uploadedBy }, type: { equals: type } },
    })
    const last = docs[0] as { id: string; state: string; processedKeys?: unknown } | undefined
    if (last && last.state !== 'completed') {
      await move(req, bulkImportStates, last.id, { name: last.state === 'pending' ? 'start' : 'resume' }, true)
      return { id: last.id, processedKeys: last.processedKeys }
    }
    const { id } = (await asSystem(req).create({
      collection: 'bulk-imports' as never, depth: 0,
      data: { originalName: originalName.slice(0, 300), filename: originalName.slice(0, 300), fileUrl: place, type, uploadedBy } as never,
    })) as unknown as { id: string }
    await move(req, bulkImportStates, id, { name: 'start' }, true)
    return { id, processedKeys: undefined }
  })

/** Writes down how far a run has come. Refuses (409) where an editor has stopped it meanwhile. */
export const noteImport = (req: PayloadRequest, id: string, news: ImportNews) =>
  inTransaction(req, async () => {
    const run = (await asSystem(req).findByID({ collection: 'bulk-imports' as never, id, depth: 0 })) as unknown as { state: string }
    if (run.state === 'cancelled') throw refusal('system.import_cancelled', 409, 'The import was stopped in the admin panel. Call it again to go on.')
    await asSystem(req).update({ collection: 'bulk-imports' as never, id, depth: 0, data: news as never })
  })

/** Ends a run, well or badly. */
export const endImport = (req: PayloadRequest, id: string, name: 'complete' | 'fail', reason?: string) =>
  move(req, bulkImportStates, id, { name, reason }, true)
