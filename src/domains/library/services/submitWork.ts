import type { PayloadRequest } from 'payload'
import { demandConsent } from '@/domains/accounts/api'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { move } from '@/platform/workflow/machine'
import { caseOf, type CaseRow, type WorkKey } from '../queries/governingCase'
import { idOf } from '../queries/ownWork'
import { newestVersion } from '../queries/scheduled'
import { submissionMachine } from '../states/submission'
import { requireComplete } from './requireComplete'
import { riskOf } from './riskOf'
import { settingsOf, type Settings } from './settings'
import { holdWork, partVersions, relationTo, requireOwner, type Doc } from './works'

export type Submit = WorkKey & { agrees?: boolean; message?: string }

const aDay = 24 * 3600 * 1000

const agreement = (doc: Doc, { agrees }: Submit, settings: Settings): Record<string, unknown> => {
  if (doc.licenceAgreedAt && doc.licenceAgreementVersion === settings.agreementVersion) return {}
  if (!agrees) throw refusal('library.agreement', 400, 'Please read the agreement and say that you agree.', { fields: [{ path: 'agrees', message: 'Please say that you agree.' }] })
  return { licenceAgreedAt: new Date().toISOString(), licenceAgreementVersion: settings.agreementVersion }
}

/** Sent in and waiting, or accepted as it stands: sending it in again changes nothing. */
const isWaiting = (open: CaseRow | undefined, newest: string | undefined) =>
  open && (['submitted', 'in_review'].includes(open.status) || (open.status === 'approved' && open.version === newest))

const requireChange = (open: CaseRow | undefined, newest: string | undefined) => {
  if (open?.status === 'rejected' && open.version === newest) {
    throw refusal('library.unchanged', 409, 'This very text was turned down. Change it before you send it in again.')
  }
}

/** Saves the newest words once more as a version that no autosave will ever write over. */
const freeze = async (req: PayloadRequest, { collection, id }: WorkKey, data: Record<string, unknown>): Promise<Doc> =>
  (await asSystem(req).update({ collection, id, draft: true, depth: 0, data: data as never })) as unknown as Doc

const copied = (doc: Doc) => ({
  title: String(doc.title), summary: doc.summary as string | null, language: doc.language as string, ageRange: doc.ageRange as never,
  category: idOf((doc.categories as unknown[] | undefined)?.[0]) ?? null, tags: (doc.tags as string[] | undefined) ?? [], cover: idOf(doc.cover) ?? null,
  authorName: (doc.authorName ?? doc.translatorName) as string | null,
})

const openCase = async (req: PayloadRequest, work: WorkKey, doc: Doc, known: CaseRow | undefined): Promise<CaseRow | { id: string; status: 'draft'; round: string }> => {
  if (known && known.status !== 'published' && known.status !== 'rejected') return known
  const author = idOf(doc.author) ?? idOf(doc.translator) ?? null
  const made = await asSystem(req).create({
    collection: 'story-submissions', depth: 0,
    data: { ...copied(doc), workCollection: work.collection, workId: work.id, ...relationTo(work), author, status: 'draft', round: 1, priority: 'medium' },
  })
  return { id: String(made.id), status: 'draft', round: '0' }
}

/**
 * Sends a work in: what it says at this moment is frozen as a version and waits for a person. Sending
 * the same thing in twice (or twenty times at once) is one submission; a submission that was sent back
 * begins its next round, with its history. 400 names all that is missing; 409 for a rejected text unchanged.
 */
export const submitWork = (req: PayloadRequest, wanted: Submit): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    const work: WorkKey = { collection: wanted.collection, id: wanted.id }
    const doc = await holdWork(req, work)
    requireOwner(req, doc)
    // A child whose consent was taken back keeps the draft and sends nothing in.
    if (req.user) await demandConsent(req, 'posting')
    const known = await caseOf(work, req)
    const before = await newestVersion(req, work.collection, work.id)
    if (known && isWaiting(known, before?.id)) return (await asSystem(req).findByID({ collection: 'story-submissions', id: known.id, depth: 0 })) as unknown as Record<string, unknown>
    requireChange(known, before?.id)
    const settings = await settingsOf(req)
    if (!settings.submissionsOpen) throw refusal('library.closed', 409, 'We take no new works at the moment. Your draft stays yours.')
    await requireComplete(req, work, doc)
    const frozen = await freeze(req, work, agreement(doc, wanted, settings))
    const version = await newestVersion(req, work.collection, work.id)
    const open = await openCase(req, work, doc, known)
    const now = Date.now()
    return move(req, submissionMachine, open.id, {
      name: open.status === 'draft' ? 'submit' : 'resubmit',
      data: {
        ...copied(doc), ...(await riskOf(req, doc)), version: version?.id, workRevision: frozen.revision, parts: await partVersions(req, work, doc),
        round: Number(open.round) + 1, messageToEditors: wanted.message ?? null, submittedAt: new Date(now).toISOString(), dueDate: new Date(now + settings.reviewDays * aDay).toISOString(),
        claimedBy: null, claimedAt: null, decidedAt: null, reasonCode: null, reviewNotes: null,
      },
      news: { title: doc.title, author: idOf(doc.author) ?? idOf(doc.translator), due: new Date(now + settings.reviewDays * aDay).toISOString() },
    }, true)
  })
