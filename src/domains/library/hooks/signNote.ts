import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import { notAllowed } from '@/platform/errors/AppError'
import { idOf, isOwnWork } from '../queries/ownWork'

type Row = Record<string, unknown>

const authorOf = async (req: PayloadRequest, doc: Row): Promise<string | null> => {
  const [table, id, column] = idOf(doc.story) ? ['stories', idOf(doc.story), 'author_id'] : idOf(doc.book) ? ['books', idOf(doc.book), 'author_id'] : ['translations', idOf(doc.translation), 'translator_id']
  if (idOf(doc.chapter)) {
    const row = await sqlFor(req).first<{ person: string }>(sql`select b.author_id as person from book_chapters c join books b on b.id = c.book_id where c.id = ${idOf(doc.chapter)}`)
    return row?.person ?? null
  }
  const row = await sqlFor(req).first<{ person: string }>(sql`select ${sql.identifier(column as string)} as person from ${sql.identifier(table as string)} where id = ${id}`)
  return row?.person ?? null
}

/** A note is signed by who writes it and addressed to the work's author; an author answers and ticks off, no more. */
export const signNote: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const doc = { ...originalDoc, ...data } as Row
  const signed: Row = operation === 'create' ? { ...data, writtenBy: req.user?.id ?? data.writtenBy, workAuthor: await authorOf(req, doc) } : { ...data, writtenBy: originalDoc?.writtenBy, workAuthor: originalDoc?.workAuthor }
  if (req.user && !isStaff(req.user)) {
    if (operation === 'create') {
      if (!(await isOwnWork(req, doc)) && signed.workAuthor !== req.user.id) throw notAllowed('You may write notes on your own works only.')
      signed.isShared = true
    } else if (idOf(originalDoc?.writtenBy) !== req.user.id) {
      return { ...originalDoc, ...resolved(req, doc, originalDoc) }
    }
  }
  return { ...signed, ...resolved(req, doc, originalDoc) }
}

const resolved = (req: PayloadRequest, doc: Row, before: Row | undefined): Row => {
  if (Boolean(doc.isResolved) === Boolean(before?.isResolved)) return {}
  return doc.isResolved
    ? { isResolved: true, resolvedAt: new Date().toISOString(), resolvedBy: req.user?.id ?? null }
    : { isResolved: false, resolvedAt: null, resolvedBy: null }
}
