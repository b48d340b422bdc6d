import { readFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { AppError } from '@/platform/errors/AppError'
import type { CronTask } from '@/platform/events/types'
import { readPdf, type PdfPage } from '@/platform/pdf/readPdf'
import { countWords, readingMinutes } from '@/platform/richtext/plain-text'
import { placeOf } from '@/platform/storage/disk'
import { coverFromPdf } from '../services/coverFromPdf'
import { settlePages } from '../services/settlePages'

type Job = { book: string; pdf: string }
type Media = { filename: string; uploaded_by_id: string | null }

const pictureWidth = 1200

const bytesOf = async (req: PayloadRequest, media: Media): Promise<Buffer> => {
  const place = placeOf(media.filename)
  if (place) return readFile(place)
  throw new Error(`No place for ${media.filename}`)
}

const keepPage = async (req: PayloadRequest, { book, pdf }: Job, media: Media, page: PdfPage): Promise<void> => {
  const known = await sqlFor(req).first(sql`select id from book_pages where book_id = ${book} and pdf_id = ${pdf} and page_number = ${page.number}`)
  if (known) return
  const data = await page.picture()
  await inTransaction(req, async () => {
    const row = await asSystem(req).create({
      collection: 'book-pages', depth: 0,
      data: { book, pdf, pageNumber: page.number, width: Math.round(page.width), height: Math.round(page.height), text: page.text.replaceAll('\u0000', ''), isCurrent: false },
    })
    const picture = await asSystem(req).create({
      collection: 'media', depth: 0,
      data: { altText: '', folder: '/pages', isPrivate: true, uploadedBy: media.uploaded_by_id, guardedBy: { slug: 'book-pages', document: String(row.id) } } as never,
      file: { data, mimetype: 'image/webp', name: `page-${page.number}.webp`, size: data.byteLength },
    })
    await asSystem(req).update({ collection: 'book-pages', id: row.id, depth: 0, data: { picture: picture.id, thumbnail: picture.id } })
  })
}

/** Facts about the file, in the book's newest words and, where it is the published file, in the book itself. */
const tell = async (req: PayloadRequest, { book, pdf }: Job, facts: { state: 'ready' | 'failed' | 'waiting'; problem?: string; pages?: number; text?: string; language?: string }) => {
  const words = facts.text === undefined ? undefined : countWords(facts.text, facts.language ?? 'en')
  const minutes = words ? readingMinutes(words, facts.language ?? 'en') : null
  const set = (prefix: string) => sql.join([
    sql`${sql.identifier(`${prefix}pdf_state`)} = ${facts.state}`, sql`${sql.identifier(`${prefix}pdf_problem`)} = ${facts.problem ?? null}`,
    ...(facts.pages === undefined ? [] : [
      sql`${sql.identifier(`${prefix}page_count`)} = ${facts.pages}`, sql`${sql.identifier(`${prefix}search_text`)} = ${facts.text ?? null}`, sql`${sql.identifier(`${prefix}word_count`)} = ${words ?? null}`,
      sql`${sql.identifier(`${prefix}reading_minutes`)} = ${minutes}`, sql`${sql.identifier(`${prefix}thumbnail_generated_at`)} = now()`,
    ]),
  ], sql`, `)
  await sqlFor(req).run(sql`update books set ${set('')} where id = ${book} and (pdf_id = ${pdf} or _status <> 'published')`)
  await sqlFor(req).run(sql`update _books_v set ${set('version_')} where parent_id = ${book} and version_pdf_id = ${pdf}`)
}

const announce = async (req: PayloadRequest, { book, pdf }: Job, pages: number): Promise<void> => {
  await sqlFor(req).run(sql`update books set page_count = ${pages} where id = ${book} and (pdf_id = ${pdf} or _status <> 'published')`)
  await sqlFor(req).run(sql`update _books_v set version_page_count = ${pages} where parent_id = ${book} and version_pdf_id = ${pdf}`)
}

const read = async (req: PayloadRequest, job: Job, media: Media): Promise<void> => {
  const language = (await sqlFor(req).first<{ language: string }>(sql`select language from books where id = ${job.book}`))?.language
  await tell(req, job, { state: 'waiting' })
  const texts: string[] = []
  const info = await readPdf(await bytesOf(req, media), async (page) => {
    texts.push(page.text)
    // Said before it is done, so that the author sees how far it is.
    if (page.number === 1) await announce(req, job, page.total)
    await keepPage(req, job, media, page)
  }, pictureWidth)
  await inTransaction(req, async () => {
    await tell(req, job, { state: 'ready', pages: info.pageCount, text: texts.join('\n\n').replaceAll('\u0000', ''), language })
    await settlePages(req, job.book)
  })
  await coverFromPdf(req, job.book, job.pdf)
}

/**
 * Reads the PDF of a book: a picture and the words of each page, the number of pages, the text for the
 * search. Goes on where it was stopped; a file that cannot be read says why on the book.
 */
export const readBookPdf: CronTask = {
  name: 'library.read-pdf',
  run: async (req, input, { lastAttempt }) => {
    const job = input as Job
    const media = await sqlFor(req).first<Media>(sql`select filename, uploaded_by_id from media where id = ${job.pdf}`)
    if (!media) return
    try {
      await read(req, job, media)
    } catch (error) {
      if (!(error instanceof AppError) && !lastAttempt) throw error
      await tell(req, job, { state: 'failed', problem: error instanceof AppError ? error.code : 'library.pdf_interrupted' })
    }
  },
}
