import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { notFound } from '@/platform/errors/AppError'
import { missingParts } from '../../services/requireComplete'
import { settingsOf } from '../../services/settings'
import { isOwner, type Doc } from '../../services/works'
import { caseOf } from '../governingCase'
import { idOf } from '../ownWork'
import { readCase } from '../readCase'
import { fieldsOf } from './fields'
import { agreementOf, categoriesFor, illustrationsOf, picturesOf } from './parts'
import { pdfStanding } from './pdfStanding'
import { leaveOf, standingsOf } from './standing'
import { notesOf, stepsOf } from './steps'
import type { Case, CaseState, OwnShelf, Workspace } from './types'

const present = async (req: PayloadRequest, id: string): Promise<Case> => {
  const one = await readCase(req, id)
  return {
    id, state: one.status as CaseState, round: one.round, submittedAt: one.submittedAt ?? null, dueAt: one.dueDate ?? null, decidedAt: one.decidedAt ?? null,
    appearsAt: one.publishDate ?? null, reasonCode: one.reasonCode ?? null, reviewNotes: one.reviewNotes ?? null, message: one.messageToEditors ?? null, isClaimed: Boolean(idOf(one.claimedBy)),
  }
}

/** The viewer's own work as it stands now, drafts included; 404 for everybody else's. */
export const ownDocument = async (req: PayloadRequest, collection: OwnShelf, id: string): Promise<Doc> => {
  const doc = (await asViewer(req).findByID({ collection, id, draft: true, depth: 0, disableErrors: true })) as unknown as Doc | null
  if (!doc || doc.deletedAt || !isOwner(req, doc)) throw notFound()
  return doc
}

/** Everything about one own work: its words, its state, what is missing, what the house says of it. */
export const ownWorkspace = async (req: PayloadRequest, collection: OwnShelf, id: string): Promise<Workspace> => {
  const doc = await ownDocument(req, collection, id)
  const work = { collection, id }
  const open = await caseOf(work, req)
  const fields = fieldsOf(doc)
  const settings = await settingsOf(req)
  return {
    ...(await leaveOf(req)), collection, id, kind: String(doc.kind), revision: Number(doc.revision ?? 0), updatedAt: String(doc.updatedAt), fields,
    standing: (await standingsOf(req, collection, [id])).get(id)!,
    case: open ? await present(req, open.id) : null, steps: await stepsOf(req, work), notes: await notesOf(req, work),
    missing: await missingParts(req, work, doc), illustrations: await illustrationsOf(req, work),
    pdf: collection === 'books' && doc.kind === 'pdf' ? await pdfStanding(req, doc) : null,
    agreement: await agreementOf(req, doc), categories: await categoriesFor(req), pictures: await picturesOf(req, fields), submissionsOpen: settings.submissionsOpen, reviewDays: settings.reviewDays,
  }
}

/** What is missing before a work can be sent in, as it stands at this moment. */
export const missingOf = async (req: PayloadRequest, collection: OwnShelf, id: string) =>
  ({ missing: await missingParts(req, { collection, id }, await ownDocument(req, collection, id)) })

