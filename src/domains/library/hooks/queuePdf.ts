import type { CollectionAfterChangeHook } from 'payload'
import { enqueue } from '@/platform/events/publish'
import { idOf } from '../queries/ownWork'
import { settlePages } from '../services/settlePages'

/** A new PDF is read by the worker; the pages that readers have change with what is published. */
export const queuePdf: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const pdf = idOf(doc.pdf)
  if (pdf && pdf !== idOf(previousDoc?.pdf)) await enqueue(req, 'library.read-pdf', { book: doc.id, pdf }, { key: `pdf:${doc.id}:${pdf}`, attempts: 4 })
  await settlePages(req, String(doc.id))
  return doc
}
