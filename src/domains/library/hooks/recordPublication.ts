import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { publish } from '@/platform/events/publish'
import { move } from '@/platform/workflow/machine'
import { addressOf } from '../fields/addressOf'
import { caseOf, governingCase } from '../queries/governingCase'
import { forgetWorks, type Guarded } from '../queries/openWork'
import { idOf } from '../queries/ownWork'
import { recordEdition, withdrawEdition } from '../services/recordEdition'
import { hideIllustrations, showIllustrations } from '../services/showIllustrations'
import type { Doc } from '../services/works'
import { submissionMachine } from '../states/submission'
import { leaveFor, mainBefore, savingOf } from './saving'

const publishable = (collection: Guarded): collection is 'stories' | 'books' | 'translations' =>
  collection === 'stories' || collection === 'books' || collection === 'translations'

const newsOf = (collection: string, doc: Doc) => ({ collection, id: String(doc.id), slug: doc.slug, title: doc.title, language: doc.language, author: idOf(doc.author) ?? idOf(doc.translator), path: addressOf(collection, doc) })

const keyOf = (what: string, collection: string, doc: Doc) => `${what}:${collection}:${doc.id}:${String(doc.revision ?? doc.updatedAt)}`

const appeared = async (req: PayloadRequest, collection: 'stories' | 'books' | 'translations', doc: Doc) => {
  const work = { collection, id: String(doc.id) }
  const leave = leaveFor(req, collection, work.id)
  const edition = await recordEdition(req, work, doc, leave ?? {})
  const open = await caseOf(work, req)
  if (open && !['published', 'rejected'].includes(open.status)) {
    await move(req, submissionMachine, open.id, { name: 'publish', data: { publishDate: new Date().toISOString(), claimedBy: null, claimedAt: null }, news: { ...newsOf(collection, doc), id: open.id } }, true)
  }
  await showIllustrations(req, work, idOf(doc.author), open?.status === 'approved' ? open.id : undefined)
  await publish(req, 'work.published', { key: keyOf('published', collection, doc), ...newsOf(collection, doc), edition, isImport: Boolean(leave?.trusted) })
}

const disappeared = async (req: PayloadRequest, collection: 'stories' | 'books' | 'translations', doc: Doc) => {
  await withdrawEdition(req, { collection, id: String(doc.id) }, leaveFor(req, collection, String(doc.id))?.changelog)
  await hideIllustrations(req, { collection, id: String(doc.id) })
  await publish(req, 'work.unpublished', { key: keyOf('unpublished', collection, doc), ...newsOf(collection, doc) })
}

/** The author has changed what was approved: it is his draft again, and has to be sent in anew. */
const outdate = async (req: PayloadRequest, collection: Guarded, doc: Doc) => {
  if (!req.user || hasRole(req.user, 'editor') || leaveFor(req, collection, String(doc.id))) return
  const open = await governingCase(req, collection, doc)
  if (open?.status === 'approved') await move(req, submissionMachine, open.id, { name: 'reopen', reason: 'edited' }, true)
}

/**
 * Keeps editions, cases and news in step with what a save did, in its own transaction: whoever publishes
 * by whatever door writes the edition; an author's edit ends an approval.
 */
export const recordPublication = (collection: Guarded): CollectionAfterChangeHook => async ({ doc, operation, req }) => {
  forgetWorks(req)
  const saved = doc as Doc
  const main = operation === 'update' ? mainBefore(req, String(doc.id)) : undefined
  const isShown = doc._status === 'published' && !doc.deletedAt
  const wasShown = main?.status === 'published' && !main.deletedAt
  if (publishable(collection)) {
    const isNew = Boolean(leaveFor(req, collection, String(doc.id))?.isNewEdition)
    if (isShown && (!wasShown || isNew)) await appeared(req, collection, saved)
    else if (wasShown && !isShown && !(savingOf(req, collection).asDraft && !doc.deletedAt)) await disappeared(req, collection, saved)
  }
  if (operation === 'update') await outdate(req, collection, saved)
  return doc
}
