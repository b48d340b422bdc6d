import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { move } from '@/platform/workflow/machine'
import type { StorySubmission } from '@/payload-types'
import { reasonCodes } from '../collections/StorySubmissions'
import { changedSince } from '../errors'
import { idOf } from '../queries/ownWork'
import { holdCase, workOfCase } from '../queries/readCase'
import { newestVersion } from '../queries/scheduled'
import { submissionMachine } from '../states/submission'
import { requireUnclaimed } from './claimSubmission'
import { holdWork, partVersions, sameParts, type PartVersion } from './works'

export type Decision = { reason?: string; reasonCode?: string; version?: string; editorialNotes?: string }

const decided = (req: PayloadRequest, { reason, reasonCode, editorialNotes }: Decision) => ({
  reviewer: req.user?.id ?? null, decidedAt: new Date().toISOString(), claimedBy: null, claimedAt: null,
  reviewNotes: reason ?? null, reasonCode: reasonCode ?? null, ...(editorialNotes ? { editorialNotes } : {}),
})

const newsOf = (one: StorySubmission) => ({ title: one.title, author: idOf(one.author), workCollection: one.workCollection, workId: one.workId, round: one.round })

/** What the moderator saw must be the newest text, chapters included; anything else is looked at first (409). */
const requireSeen = async (req: PayloadRequest, one: StorySubmission, version: string | undefined): Promise<void> => {
  const work = workOfCase(one)
  const newest = await newestVersion(req, work.collection, work.id)
  if (!version || version !== newest?.id) throw changedSince(newest?.id)
  const now = await partVersions(req, work, await holdWork(req, work))
  if (version === one.version && !sameParts(now, (one.parts ?? []) as PartVersion[])) throw changedSince(newest?.id)
}

const requireReason = ({ reason, reasonCode }: Decision) => {
  const fields = [
    ...(reasonCode && (reasonCodes as readonly string[]).includes(reasonCode) ? [] : [{ path: 'reasonCode', message: 'Choose a reason.' }]),
    ...(reason?.trim() ? [] : [{ path: 'reason', message: 'Write to the author why.' }]),
  ]
  if (fields.length > 0) throw refusal('workflow.reason_missing', 400, 'Please say why.', { fields })
}

/** Accepts exactly the version that the moderator saw: 409 if the text has changed since, or somebody else reads it now. */
export const approveSubmission = (req: PayloadRequest, id: string, decision: Decision): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    const one = await holdCase(req, id)
    await requireUnclaimed(req, one)
    await requireSeen(req, one, decision.version)
    const parts = decision.version === one.version ? {} : { parts: await partVersions(req, workOfCase(one), await holdWork(req, workOfCase(one))) }
    return move(req, submissionMachine, id, { name: 'approve', reason: decision.reason, data: { ...decided(req, decision), version: decision.version, ...parts }, news: newsOf(one) })
  })

const sendBack = (name: 'requestChanges' | 'reject') => (req: PayloadRequest, id: string, decision: Decision): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    const one = await holdCase(req, id)
    await requireUnclaimed(req, one)
    requireReason(decision)
    return move(req, submissionMachine, id, { name, reason: decision.reason, reasonCode: decision.reasonCode, data: decided(req, decision), news: newsOf(one) })
  })

/** Sends a work back to its author with a reason and what to change; his notes stand at the paragraphs. */
export const requestChanges = sendBack('requestChanges')

/** Turns a work down, with a reason from the list and words to the author. */
export const rejectSubmission = sendBack('reject')
