import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { changedSince } from '../errors'
import { withLeave } from '../hooks/saving'
import { caseOf, type CaseRow, type WorkKey } from '../queries/governingCase'
import { readCase } from '../queries/readCase'
import { newestVersion } from '../queries/scheduled'
import { clearPlan } from './schedulePublication'
import { holdWork, partsOf, partVersions, requireEditor, sameParts, type Doc, type PartVersion } from './works'

export type Publish = WorkKey & {
  /** What is new; required from the second edition on. */
  changelog?: string
  /** An editor's own choice: what stands there now, whatever was decided about it. */
  withoutApproval?: boolean
  /** The version that the editor saw; 409 if there is a newer one. */
  version?: string
}

const requireApproval = async (req: PayloadRequest, work: WorkKey, doc: Doc, open: CaseRow | undefined): Promise<void> => {
  if (open?.status !== 'approved') throw refusal('library.not_approved', 409, 'Nobody has approved this text yet. Decide about it first, or publish it without a decision.', { extra: { state: open?.status ?? null } })
  const newest = await newestVersion(req, work.collection, work.id)
  const parts = (await readCase(req, open.id)).parts as PartVersion[] | undefined
  if (open.version !== newest?.id || !sameParts(parts ?? [], await partVersions(req, work, doc))) {
    throw refusal('library.approval_outdated', 409, 'The text has changed since it was approved. Decide about the newest version first.', { extra: { newest: newest?.id } })
  }
}

const publishParts = async (req: PayloadRequest, work: WorkKey, doc: Doc): Promise<void> => {
  for (const part of await partsOf(req, work, doc)) {
    await withLeave(req, part, () => asSystem(req).update({ collection: part.collection, id: part.id, depth: 0, data: { _status: 'published' } as never }))
  }
}

/**
 * Puts a work before the readers with all its chapters: exactly what was approved, or, as an editor's own
 * choice, what stands there now. Edition, history, news and the end of the case are one transaction
 * (hooks/recordPublication). With `trusted` the platform itself publishes: seed and import.
 */
export const publishWork = (req: PayloadRequest, wanted: Publish & { isNewEdition?: boolean }, trusted = false): Promise<Doc> =>
  inTransaction(req, async () => {
    const work: WorkKey = { collection: wanted.collection, id: wanted.id }
    if (!trusted) requireEditor(req)
    const doc = await holdWork(req, work)
    const newest = await newestVersion(req, work.collection, work.id)
    if (wanted.version && wanted.version !== newest?.id) throw changedSince(newest?.id)
    const open = await caseOf(work, req)
    if (!trusted && !wanted.withoutApproval) await requireApproval(req, work, doc, open)
    // What appears now must not appear a second time when an earlier plan falls due.
    await clearPlan(req, work)
    await publishParts(req, work, doc)
    const leave = { ...work, changelog: wanted.changelog, isNewEdition: wanted.isNewEdition, submission: open?.id, trusted }
    return withLeave(req, leave, async () => (await asSystem(req).update({ collection: work.collection, id: work.id, depth: 0, data: { _status: 'published' } as never })) as unknown as Doc)
  })

/** Publishes the next edition of a work that readers know already, with words about what is new. */
export const newEdition = (req: PayloadRequest, wanted: Publish): Promise<Doc> => {
  if (!wanted.changelog?.trim()) throw refusal('library.changelog', 400, 'Say what is new in this edition.', { fields: [{ path: 'changelog', message: 'Say what is new in this edition.' }] })
  return publishWork(req, { ...wanted, isNewEdition: true })
}

/** Takes a work from the readers; its text and its editions stay. A reason is kept in the history. */
export const unpublishWork = (req: PayloadRequest, work: WorkKey, reason?: string): Promise<Doc> =>
  inTransaction(req, async () => {
    requireEditor(req)
    const doc = await holdWork(req, work)
    const leave = { ...work, changelog: reason }
    return withLeave(req, leave, async () => (await asSystem(req).update({ collection: work.collection, id: work.id, depth: 0, data: { _status: 'draft' } as never })) as unknown as Doc).then((done) => done ?? doc)
  })
