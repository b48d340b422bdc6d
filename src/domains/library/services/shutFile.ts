import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

const list = (ids: string[]) => sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)

/** Whoever wrote, translated or drew what a guard names, and the viewer himself: their files follow their work. */
const owners = (req: PayloadRequest, id: string) => sql`
  select ${req.user?.id ?? null}::uuid union select author_id from stories where id::text = ${id} union select author_id from books where id::text = ${id}
  union select translator_id from translations where id::text = ${id} union select artist_id from illustrations where id::text = ${id}
  union select b.author_id from books b join book_chapters c on c.book_id = b.id where c.id::text = ${id}`

const shown = sql`w._status = 'published' and w.deleted_at is null`

/** Whether a work of the file's owner that readers see shows it; a second work in the making must not take it from them. */
const inUse = (id: string) => sql`
  exists (select 1 from stories w where ${shown} and w.id::text <> ${id} and w.visibility <> 'private' and (w.cover_id = media.id or (w.author_id = media.uploaded_by_id
    and (w.body::text like '%' || media.id || '%' or exists (select 1 from stories_spreads s where s._parent_id = w.id and s.picture_id = media.id)))))
  or exists (select 1 from books w where ${shown} and w.id::text <> ${id} and w.visibility <> 'private' and w.cover_id = media.id)
  or exists (select 1 from book_chapters w join books b on b.id = w.book_id where ${shown} and w.id::text <> ${id} and b._status = 'published' and b.author_id = media.uploaded_by_id and w.body::text like '%' || media.id || '%')
  or exists (select 1 from translations w where ${shown} and w.id::text <> ${id} and w.translator_id = media.uploaded_by_id and w.body::text like '%' || media.id || '%')`

/**
 * Makes files private under the guard of one document. A file that another document guards stays with it,
 * and so does a stranger's, and one that another work shows to readers.
 */
export const shutFile = async (req: PayloadRequest, guard: { slug: string; id: string }, files: string[], isCopy = false): Promise<void> => {
  if (files.length === 0) return
  await sqlFor(req).run(sql`
    update media set is_private = true, guarded_by_slug = ${guard.slug}, guarded_by_document = ${guard.id}
    where id in (${list(files)}) and (guarded_by_document is null or (guarded_by_document = ${guard.id} and is_private is not true))
      and (uploaded_by_id is null or uploaded_by_id in (${owners(req, guard.id)})) ${isCopy ? sql`` : sql`and not (${inUse(guard.id)})`}`)
}

/** Makes pictures public that readers see in this document: its own, and those of its owners' other works. */
export const openFile = async (req: PayloadRequest, id: string, files: string[]): Promise<void> => {
  if (files.length === 0) return
  await sqlFor(req).run(sql`
    update media set is_private = false, guarded_by_slug = null, guarded_by_document = null
    where id in (${list(files)}) and is_private and guarded_by_document is not null and guarded_by_slug <> 'book-pages'
      and (guarded_by_document = ${id} or uploaded_by_id in (${owners(req, id)}))`)
}
