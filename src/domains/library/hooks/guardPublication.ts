import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { refusal } from '@/platform/errors/AppError'
import { governingCase } from '../queries/governingCase'
import { requireSeenBySomebody } from '../queries/scheduled'
import type { Guarded } from '../queries/openWork'
import { leaveFor, readMain, savingOf } from './saving'

type Row = Record<string, unknown>

const denied = () => refusal('library.publish_denied', 403, 'Only an editor publishes. Save it as a draft and send it in.')

const requirePublisher = async (req: PayloadRequest, collection: Guarded, id: string | undefined, before: Row | undefined) => {
  const leave = leaveFor(req, collection, id)
  if (leave) return
  if (!hasRole(req.user, 'editor')) throw denied()
  // Without a request behind it, this is the schedule: nobody is looking at this moment.
  if (req.payloadAPI === 'local' && id) await requireSeenBySomebody(req, collection, id, before)
}

const underReview = () =>
  refusal('library.under_review', 409, 'This has been sent in and is being read. Withdraw it to change it, or wait for the answer.')

/** The author's words rest while somebody reads them; an edit after the approval ends it (recordPublication). */
const requireNotUnderReview = async (req: PayloadRequest, collection: Guarded, doc: Row) => {
  const open = await governingCase(req, collection, doc)
  if (open && (open.status === 'submitted' || open.status === 'in_review')) throw underReview()
}

/** A copy and a restored version begin anew, as drafts. */
const freshDraft = (data: Row, saving: ReturnType<typeof savingOf>): Row =>
  saving.isDuplicate ? { ...data, _status: 'draft', publishedAt: null, ...('featured' in data ? { featured: false } : {}) } : data

/**
 * The one gate to publication, at every save of a work, chapter or translation by whatever door: create,
 * PATCH, bulk, autosave, duplicate, restore, schedule, import, GraphQL. What ends published needs an
 * editor or the publishing service; what readers see is withdrawn by an editor alone; an author leaves
 * his words alone while they are read (decisions.md, Content).
 */
export const guardPublication = (collection: Guarded): CollectionBeforeChangeHook => async ({ data, originalDoc, operation, req }) => {
  const saving = savingOf(req, collection)
  const fresh = freshDraft(data as Row, saving)
  const id = operation === 'update' ? String(originalDoc?.id) : undefined
  const main = id ? await readMain(req, collection, id) : undefined
  const isEditor = hasRole(req.user, 'editor')
  // What the viewer may not write is missing from a restored version: it stays as it is now.
  const kept = saving.isRestoring ? Object.fromEntries(Object.entries((originalDoc ?? {}) as Row).filter(([name]) => fresh[name] === undefined)) : {}
  const result: Row = { ...kept, ...fresh, lastEditedBy: req.user?.id ?? fresh.lastEditedBy ?? null }
  if (saving.isRestoring && !saving.asDraft) {
    if (main?.status === 'published') throw refusal('library.restore_as_draft', 409, 'Readers see this work. Restore the version as a draft, look at it, then publish it.')
    result._status = 'draft'
  }
  const endsPublished = saving.isRestoring ? false : result._status === 'published'
  if (endsPublished) await requirePublisher(req, collection, id, originalDoc)
  const changesMain = !saving.asDraft && !endsPublished
  if (changesMain && main?.status === 'published' && !isEditor && !leaveFor(req, collection, id)) {
    throw refusal('library.unpublish_denied', 403, 'Readers see this work. Save your changes as a draft, or ask an editor to withdraw it.')
  }
  if (req.user && !isEditor && !leaveFor(req, collection, id)) await requireNotUnderReview(req, collection, { ...originalDoc, ...result, id })
  if (!saving.isDuplicate) result.publishedAt = endsPublished ? (main?.publishedAt ?? (fresh.publishedAt as string | null) ?? new Date().toISOString()) : (main?.publishedAt ?? null)
  return result
}
