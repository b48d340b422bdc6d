import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Doc } from '../../services/works'
import { idOf } from '../ownWork'
import type { PdfStanding } from './types'

type Page = { number: string; url: string | null }

/** How far the reading of a book's PDF is, with the pictures of its first pages. */
export const pdfStanding = async (req: PayloadRequest, doc: Doc): Promise<PdfStanding> => {
  const file = idOf(doc.pdf) ? await sqlFor(req).first<{ name: string | null }>(sql`select original_name as name from media where id = ${idOf(doc.pdf)!}`) : undefined
  // What the worker has written stands in the row; a newer draft does not know it yet.
  const row = await sqlFor(req).first<{ state: PdfStanding['state'] | null; problem: string | null; total: string | null }>(sql`
    select pdf_state::text as state, pdf_problem as problem, page_count as total from books where id = ${doc.id}`)
  const pages = await sqlFor(req).rows<Page>(sql`
    select p.page_number as number, m.filename as url from book_pages p left join media m on m.id = p.thumbnail_id where p.book_id = ${doc.id} order by p.page_number`)
  return {
    state: row?.state ?? 'none', problem: row?.problem ?? null, total: row?.total == null ? null : Number(row.total), name: file?.name ?? null,
    done: pages.filter((page) => page.url).length, thumbnails: pages.slice(0, 12).flatMap((page) => (page.url ? [`/api/media/file/${page.url}`] : [])),
  }
}
