import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Guarded } from './openWork'
import { idOf } from './ownWork'

export type CaseRow = { id: string; status: string; version: string | null; work_collection: string; work_id: string; claimed_by_id: string | null; claimed_at: string | null; round: string }
export type WorkKey = { collection: 'stories' | 'books' | 'translations'; id: string }

/** The work as part of which a document is sent in: chapters with their book, chapters' translations with the book's. */
export const workSentIn = async (req: PayloadRequest, collection: Guarded, doc: Record<string, unknown>): Promise<WorkKey | undefined> => {
  const id = doc.id ? String(doc.id) : undefined
  if (collection === 'stories' || collection === 'books') return id ? { collection, id } : undefined
  if (collection !== 'translations') return idOf(doc.book) ? { collection: 'books', id: idOf(doc.book)! } : undefined
  const chapter = idOf(doc.chapter)
  if (!chapter) return id ? { collection, id } : undefined
  const whole = await sqlFor(req).first<{ id: string }>(sql`
    select t.id from translations t join book_chapters c on c.book_id = t.book_id where c.id = ${chapter} and t.language = ${String(doc.language)}`)
  return whole ? { collection, id: whole.id } : id ? { collection, id } : undefined
}

/** The newest case of a work. */
export const caseOf = ({ collection, id }: WorkKey, req: PayloadRequest): Promise<CaseRow | undefined> =>
  sqlFor(req).first<CaseRow>(sql`
    select id, status::text as status, version, work_collection::text as work_collection, work_id, claimed_by_id, claimed_at, round
    from story_submissions where work_collection::text = ${collection} and work_id = ${id} order by created_at desc limit 1`)

/** The case that decides about a document, its own or that of the work it belongs to. */
export const governingCase = async (req: PayloadRequest, collection: Guarded, doc: Record<string, unknown>): Promise<CaseRow | undefined> => {
  const work = await workSentIn(req, collection, doc)
  return work ? caseOf(work, req) : undefined
}
