import type { PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { notAllowed, notFound, refusal } from '@/platform/errors/AppError'
import type { WorkKey } from '../queries/governingCase'
import { idOf } from '../queries/ownWork'
import { newestVersion } from '../queries/scheduled'

export type Doc = Record<string, unknown> & { id: string; title?: string | null; revision?: number | null; _status?: string | null }
export type PartVersion = { partCollection: 'book-chapters' | 'translations'; partId: string; version: string }

/** The newest words of a work, with its row held: whatever follows happens to exactly these. Needs a transaction. */
export const holdWork = async (req: PayloadRequest, { collection, id }: WorkKey): Promise<Doc> => {
  if (!(await lockRow(req, collection, id))) throw notFound()
  const doc = (await asSystem(req).findByID({ collection, id, depth: 0, draft: true })) as unknown as Doc
  if (doc.deletedAt) throw refusal('library.in_trash', 409, 'This lies in the trash. Take it out first.')
  return doc
}

/** Who a work belongs to: its author and co-authors, the translator of a translation. */
export const isOwner = (req: PayloadRequest, doc: Doc): boolean => {
  const person = req.user?.id
  if (!person) return false
  return [doc.author, doc.translator, ...((doc.coAuthors as unknown[] | undefined) ?? [])].some((one) => idOf(one) === person)
}

export const requireOwner = (req: PayloadRequest, doc: Doc): void => {
  if (!isOwner(req, doc) && !hasRole(req.user, 'editor')) throw notAllowed('This is the work of somebody else.')
}

export const requireEditor = (req: PayloadRequest): void => {
  if (!hasRole(req.user, 'editor')) throw notAllowed('Only an editor does this.')
}

/** Chapters of a book, or of a translated book the translations of its chapters, in order. */
export const partsOf = async (req: PayloadRequest, { collection, id }: WorkKey, doc: Doc): Promise<{ collection: PartVersion['partCollection']; id: string }[]> => {
  if (collection === 'books') {
    const rows = await sqlFor(req).rows<{ id: string }>(sql`select id from book_chapters where book_id = ${id} and deleted_at is null order by "order"`)
    return rows.map((row) => ({ collection: 'book-chapters', id: row.id }))
  }
  const book = collection === 'translations' ? idOf(doc.book) : undefined
  if (!book) return []
  const rows = await sqlFor(req).rows<{ id: string }>(sql`
    select t.id from translations t join book_chapters c on c.id = t.chapter_id
    where c.book_id = ${book} and t.language = ${String(doc.language)} and t.deleted_at is null order by c."order"`)
  return rows.map((row) => ({ collection: 'translations', id: row.id }))
}

/** The newest version of each part, as a submission remembers them. */
export const partVersions = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<PartVersion[]> => {
  const parts: PartVersion[] = []
  for (const part of await partsOf(req, work, doc)) {
    const version = await newestVersion(req, part.collection, part.id)
    if (version) parts.push({ partCollection: part.collection, partId: part.id, version: version.id })
  }
  return parts
}

export const sameParts = (a: PartVersion[], b: PartVersion[]): boolean => {
  const key = (parts: PartVersion[]) => parts.map((part) => `${part.partId}:${part.version}`).sort().join()
  return key(a) === key(b)
}

/** The relation of a case, an edition or a note to its work, by the work's kind. */
export const relationTo = ({ collection, id }: WorkKey): Record<'story' | 'book' | 'translation', string | null> => ({
  story: collection === 'stories' ? id : null, book: collection === 'books' ? id : null, translation: collection === 'translations' ? id : null,
})
