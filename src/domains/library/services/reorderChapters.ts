import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { holdWork, requireOwner } from './works'

/**
 * Puts the chapters of a book into an order: 1, 2, 3 … without gaps, all in one statement. The list must
 * name every chapter once (409 if somebody added one meanwhile). Drafts and the published rows move together.
 */
export const reorderChapters = (req: PayloadRequest, book: string, ids: string[]): Promise<void> =>
  inTransaction(req, async () => {
    requireOwner(req, await holdWork(req, { collection: 'books', id: book }))
    const known = await sqlFor(req).rows<{ id: string; deleted: boolean }>(sql`select id, deleted_at is not null as deleted from book_chapters where book_id = ${book} order by "order"`)
    const present = known.filter((row) => !row.deleted).map((row) => row.id)
    if (new Set(ids).size !== ids.length || ids.length !== present.length || ids.some((id) => !present.includes(id))) {
      throw refusal('library.order', 409, 'The chapters have changed meanwhile. Look at the list again.', { extra: { chapters: present } })
    }
    // What lies in the trash keeps a place behind the others.
    const all = [...ids, ...known.filter((row) => row.deleted).map((row) => row.id)]
    const places = sql.join(all.map((id, index) => sql`(${id}::uuid, ${index + 1}::numeric)`), sql`, `)
    await sqlFor(req).run(sql`update book_chapters c set "order" = p.place from (values ${places}) as p(id, place) where c.id = p.id`)
    await sqlFor(req).run(sql`update _book_chapters_v v set version_order = p.place from (values ${places}) as p(id, place) where v.parent_id = p.id and v.latest`)
  })
