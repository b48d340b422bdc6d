import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

/**
 * Says which pages of a book are the present ones: those of the PDF that is published, or of the newest
 * one while nothing is; and shuts the pictures of those that are not in the preview of a locked book.
 */
export const settlePages = async (req: PayloadRequest, book: string): Promise<void> => {
  const db = sqlFor(req)
  await db.run(sql`
    update book_pages p set is_current = (p.pdf_id = now_shown.pdf)
    from (select b.id, case when b._status = 'published' then b.pdf_id else (select v.version_pdf_id from _books_v v where v.parent_id = b.id and v.latest order by v.updated_at desc limit 1) end as pdf
      from books b where b.id = ${book}) now_shown
    where p.book_id = now_shown.id and p.is_current is distinct from (p.pdf_id = now_shown.pdf)`)
  await db.run(sql`
    update media m set is_private = shut.needed from (
      select p.picture_id as id, (b._status <> 'published' or b.visibility <> 'public' or not p.is_current or ((b.is_premium or b.unlock_policy <> 'free') and p.page_number > b.preview_pages)) as needed
      from book_pages p join books b on b.id = p.book_id where b.id = ${book}) shut
    where m.id = shut.id and m.is_private is distinct from shut.needed`)
}
