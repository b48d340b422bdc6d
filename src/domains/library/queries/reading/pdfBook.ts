import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { mayOpen } from '../openWork'
import { findBySlug } from './editions'
import type { Moved, PdfBook, PdfPage } from './types'
import { picturesBehind } from './pictures'
import { cardOf, pictureOf } from './workCards'
import { priceOf, readWork } from './workPage'

type Row = Record<string, unknown>

/** Pages that one address shows. */
export const pagesAtOnce = 12

const pageOf = (row: Row, whole: (relation: unknown) => unknown): PdfPage => ({
  number: Number(row.pageNumber), width: Number(row.width ?? 595), height: Number(row.height ?? 842), picture: pictureOf(whole(row.picture))?.url ?? null,
  thumbnail: pictureOf(whole(row.thumbnail))?.url ?? null, text: typeof row.text === 'string' && row.text.trim() ? row.text.trim() : null,
})

/** Twelve pages of a PDF book from `from` on; those past the preview come without picture and words. */
export const pdfBook = async (req: PayloadRequest, slug: string, from: number): Promise<PdfBook | Moved | undefined> => {
  const found = await findBySlug(req, 'books', slug)
  if (!found || 'movedTo' in found) return found
  const work = await readWork(req, found)
  if (work.pdfState !== 'ready') return undefined
  const total = Number(work.pageCount ?? 0)
  const first = Math.min(Math.max(1, from), Math.max(1, total))
  const { docs } = await asViewer(req).find({
    collection: 'book-pages', where: { and: [{ book: { equals: found.id } }, { isCurrent: { equals: true } }, { pageNumber: { greater_than_equal: first } }] }, sort: 'pageNumber', limit: pagesAtOnce,
    pagination: false, depth: 1, populate: { media: { filename: true, url: true, width: true, height: true } } as never,
    select: { pageNumber: true, width: true, height: true, picture: true, thumbnail: true, text: true },
  })
  const rows = docs as unknown as Row[]
  const whole = await picturesBehind(req, rows.flatMap((row) => [row.picture, row.thumbnail]))
  const download = await mayOpen(req, 'books', work, 'download')
  return {
    card: cardOf('books', work), total, previewPages: Number(work.previewPages ?? 0), layout: work.pageLayout === 'spread' ? 'spread' : 'single', from: first,
    pages: rows.map((row) => pageOf(row, whole)), open: await mayOpen(req, 'books', work, 'read'), download: download.allowed ? (pictureOf(work.pdf)?.url ?? null) : null, price: priceOf(work),
  }
}
