import type { FieldAccess } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import { mayOpen } from '../queries/openWork'

/** A page opens with its book, and as many of the first pages as the book's preview allows open with the preview. */
export const openedPage: FieldAccess = async ({ req, doc }) => {
  if (isStaff(req.user)) return true
  if (!doc?.id || !doc.book) return false
  if ((await mayOpen(req, 'book-pages', doc, 'read')).allowed) return true
  const bookId = typeof doc.book === 'object' ? doc.book.id : doc.book
  const book = await sqlFor(req).first<{ preview_pages: string }>(sql`select preview_pages from books where id = ${bookId}`)
  return Number(doc.pageNumber) <= Number(book?.preview_pages ?? 0) && (await mayOpen(req, 'book-pages', doc, 'preview')).allowed
}
