import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { enqueue } from '@/platform/events/publish'
import { idOf } from '../queries/ownWork'
import { holdWork, requireOwner } from './works'

/** Lets the worker read the PDF of a book once more, after a failure. Pages that are there already stay. */
export const readPdfAgain = (req: PayloadRequest, id: string): Promise<{ pdfState: 'waiting' }> =>
  inTransaction(req, async () => {
    const doc = await holdWork(req, { collection: 'books', id })
    requireOwner(req, doc)
    const pdf = idOf(doc.pdf)
    if (!pdf) throw refusal('library.no_pdf', 409, 'Bring the PDF first.')
    await sqlFor(req).run(sql`update books set pdf_state = 'waiting', pdf_problem = null where id = ${id} and (pdf_id = ${pdf} or _status <> 'published')`)
    await sqlFor(req).run(sql`update _books_v set version_pdf_state = 'waiting', version_pdf_problem = null where parent_id = ${id} and version_pdf_id = ${pdf}`)
    await enqueue(req, 'library.read-pdf', { book: id, pdf }, { key: `pdf:${id}:${pdf}`, attempts: 4 })
    return { pdfState: 'waiting' as const }
  })
