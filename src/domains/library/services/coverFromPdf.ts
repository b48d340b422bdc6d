import { readFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { placeOf } from '@/platform/storage/disk'

type First = { filename: string; uploaded_by_id: string | null; title: string }

/**
 * The first page of a book's PDF becomes its cover where it has none; as a file of its own, for covers
 * are everybody's and pages are not. Where the author has chosen a cover meanwhile, nothing happens.
 */
export const coverFromPdf = async (req: PayloadRequest, book: string, pdf: string): Promise<void> => {
  const first = await sqlFor(req).first<First>(sql`
    select m.filename, m.uploaded_by_id, v.version_title as title from _books_v v
    join book_pages p on p.book_id = v.parent_id and p.pdf_id = ${pdf} and p.page_number = 1 join media m on m.id = p.picture_id
    where v.parent_id = ${book} and v.latest and v.version_pdf_id = ${pdf} and v.version_cover_id is null order by v.updated_at desc limit 1`)
  const place = first && placeOf(first.filename)
  if (!first || !place) return
  const data = await readFile(place)
  await inTransaction(req, async () => {
    const { id } = await asSystem(req).create({
      collection: 'media', depth: 0, data: { altText: first.title, folder: '/covers', uploadedBy: first.uploaded_by_id } as never,
      file: { data, mimetype: 'image/webp', name: 'cover.webp', size: data.byteLength },
    })
    await sqlFor(req).run(sql`update _books_v set version_cover_id = ${id}, version_cover_alt = ${first.title} where parent_id = ${book} and latest and version_cover_id is null`)
    await sqlFor(req).run(sql`update books set cover_id = ${id}, cover_alt = ${first.title} where id = ${book} and _status <> 'published' and cover_id is null`)
  })
}
