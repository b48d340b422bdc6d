import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { missingParts } from '../services/requireComplete'
import { holdWork, requireOwner } from '../services/works'
import { settingsOf } from '../services/settings'
import { caseOf, type WorkKey } from './governingCase'
import { readCase } from './readCase'

type Step = { at: string; from: string | null; to: string; reason: string | null; reasonCode: string | null }

/** What the author may do next with a work, by where it stands. */
const nextOf = (status: string | undefined): string[] => {
  if (!status || status === 'draft' || status === 'changes_requested' || status === 'withdrawn') return status === 'changes_requested' ? ['submit', 'withdraw'] : ['submit']
  if (status === 'submitted' || status === 'in_review' || status === 'approved') return ['withdraw']
  return ['submit']
}

/** Where a work stands on its way, what happened so far, what is missing, and what its author can do now. */
export const standing = (req: PayloadRequest, work: WorkKey) =>
  inTransaction(req, async () => {
    const doc = await holdWork(req, work)
    requireOwner(req, doc)
    const known = await caseOf(work, req)
    const one = known && (await readCase(req, known.id))
    const history = known
      ? await sqlFor(req).rows<Step>(sql`select created_at as at, from_state as "from", to_state as "to", comment as reason, reason_code as "reasonCode" from workflow_history where subject_collection = 'story-submissions' and subject_id = ${known.id} order by created_at, id`)
      : []
    const settings = await settingsOf(req)
    return {
      collection: work.collection, id: work.id, title: doc.title, slug: doc.slug, isPublished: doc._status === 'published' || Boolean(doc.publishedAt),
      submission: one ? { id: one.id, status: one.status, round: one.round, submittedAt: one.submittedAt, dueDate: one.dueDate, reviewNotes: one.reviewNotes, reasonCode: one.reasonCode, publishDate: one.publishDate } : null,
      history, missing: await missingParts(req, work, doc), next: nextOf(known?.status),
      agreement: { version: settings.agreementVersion, agreed: doc.licenceAgreementVersion === settings.agreementVersion && Boolean(doc.licenceAgreedAt) }, submissionsOpen: settings.submissionsOpen,
    }
  })
