import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/access/idOf'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'

export { idOf }

const owned = (table: 'stories' | 'books', id: string, person: string) => sql`
  select 1 from ${sql.identifier(table)} w where w.id = ${id} and (w.author_id = ${person}
    or exists (select 1 from ${sql.identifier(`${table}_rels`)} r where r.parent_id = w.id and r.path = 'coAuthors' and r.users_id = ${person}))`

const bookOf = async (req: PayloadRequest, chapter: string) =>
  (await sqlFor(req).first<{ book_id: string }>(sql`select book_id from book_chapters where id = ${chapter}`))?.book_id

/** Whether the viewer wrote the story, the book, or the book of the chapter that a document names. */
export const isOwnWork = async (req: PayloadRequest, doc: { story?: unknown; book?: unknown; chapter?: unknown }): Promise<boolean> => {
  const person = req.user?.id ? String(req.user.id) : undefined
  if (!person) return false
  const story = idOf(doc.story)
  if (story) return Boolean(await sqlFor(req).first(owned('stories', story, person)))
  const chapter = idOf(doc.chapter)
  const book = idOf(doc.book) ?? (chapter ? await bookOf(req, chapter) : undefined)
  return book ? Boolean(await sqlFor(req).first(owned('books', book, person))) : false
}

/** 403 unless the viewer wrote what the document belongs to. */
export const requireOwnWork = async (req: PayloadRequest, doc: { story?: unknown; book?: unknown; chapter?: unknown }): Promise<void> => {
  if (!(await isOwnWork(req, doc))) throw refusal('library.not_yours', 403, 'This belongs to a work of somebody else.')
}
