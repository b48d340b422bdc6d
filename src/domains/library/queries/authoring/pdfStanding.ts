import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Doc } from '../../services/works'
import { idOf } from '../ownWork'
import type { PdfStanding } from './types'

type Page = { number: string; url: string | null }

/** How far the reading of a book's newest PDF is, with the pictures of its first pages. */
export const pdfStanding = async (req: PayloadRequest, doc: Doc): Promise<PdfStanding> => {
  const pdf = idOf(doc.pdf)
  if (!pdf) return { state: 'none', done: 0, total: null, problem: null, name: null, thumbnails: [] }
  const file = await sqlFor(req).first<{ name: string | null }>(sql`select original_name as name from media where id = ${pdf}`)
  const pages = await sqlFor(req).rows<Page>(sql`
    select p.page_number as number, m.filename as url from book_pages p left join media m on m.id = p.thumbnail_id where p.book_id = ${doc.id} and p.pdf_id = ${pdf} order by p.page_number`)
  const state = (doc.pdfState ?? 'waiting') as PdfStanding['state']
  return {
    state: state === 'none' ? 'waiting' : state, problem: (doc.pdfProblem as string | null) ?? null, total: doc.pageCount == null ? null : Number(doc.pageCount), name: file?.name ?? null,
    done: pages.filter((page) => page.url).length, thumbnails: pages.slice(0, 12).flatMap((page) => (page.url ? [`/api/media/file/${page.url}`] : [])),
  }
}
