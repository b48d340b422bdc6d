import type { Payload, TypedUser } from 'payload'
import { beginImport, endImport, noteImport } from '@/domains/system/api'
import { requestAs } from './library-target'
import type { RunRecord, Totals } from './run-import'
import type { ImportSource, Placed } from './types'

const MAX_ERRORS = 1000

/**
 * The `bulk-imports` row of a run: how far it came, what was refused, and the keys that are done.
 * A run that was broken off is gone on with; a completed one is followed by a new one.
 */
export async function recordOf(payload: Payload, author: TypedUser, source: ImportSource, place: string): Promise<RunRecord & { id: string; fail: (reason: string) => Promise<void> }> {
  const type = source.books.length > 0 ? 'books' : 'stories'
  const { id, processedKeys } = await beginImport(await requestAs(payload, author), { originalName: source.name, place, type })
  const placed = new Map(Object.entries((processedKeys ?? {}) as Record<string, string>).map(([key, row]) => [key, { id: row, outcome: 'present' } satisfies Placed]))
  return {
    id,
    placed,
    async save(totals, now, isLast) {
      await noteImport(await requestAs(payload, author), id, newsOf(totals, now, source))
      if (isLast) await endImport(await requestAs(payload, author), id, 'complete')
    },
    async fail(reason) {
      await endImport(await requestAs(payload, author), id, 'fail', reason.slice(0, 500))
    },
  }
}

const newsOf = (totals: Totals, placed: ReadonlyMap<string, Placed>, source: ImportSource) => ({
  totalRows: totals.total, processedRows: totals.processed, successfulRows: totals.created + totals.present, errorRows: totals.errors.length,
  errors: totals.errors.slice(0, MAX_ERRORS),
  summary: { created: totals.created, present: totals.present, kinds: totals.kinds, warnings: source.warnings.slice(0, MAX_ERRORS) },
  processedKeys: Object.fromEntries([...placed].map(([key, { id }]) => [key, id])),
})
