import type { PayloadRequest } from 'payload'
import { personOf } from '@/domains/accounts/api'
import { isStaff } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { notAllowed, refusal } from '@/platform/errors/AppError'
import { move, writeHistory } from '@/platform/workflow/machine'
import type { StorySubmission } from '@/payload-types'
import { alreadyClaimed } from '../errors'
import { idOf } from '../queries/ownWork'
import { holdCase } from '../queries/readCase'
import { submissionMachine } from '../states/submission'
import { settingsOf } from './settings'

const minute = 60_000

/** Until when a claim holds, or undefined where nobody holds one that is still good. */
export const claimedUntil = (one: Pick<StorySubmission, 'claimedBy' | 'claimedAt' | 'status'>, minutes: number, now = Date.now()): Date | undefined => {
  if (one.status !== 'in_review' || !idOf(one.claimedBy) || !one.claimedAt) return undefined
  const until = new Date(new Date(one.claimedAt).getTime() + minutes * minute)
  return until.getTime() > now ? until : undefined
}

/** 409 with the name of whoever reads it now, if that is somebody else. */
export const requireUnclaimed = async (req: PayloadRequest, one: StorySubmission): Promise<void> => {
  const until = claimedUntil(one, (await settingsOf(req)).claimMinutes)
  if (!until || idOf(one.claimedBy) === req.user?.id) return
  const person = await personOf(req, idOf(one.claimedBy)!)
  throw alreadyClaimed(person?.name ?? 'Somebody else', until.toISOString())
}

/**
 * Takes a submission to read it, so that two do not read the same. Of many at once one gets it, the others
 * a 409 with the name; a claim ends after the minutes of the site settings, and claiming anew prolongs one's own.
 */
export const claimSubmission = (req: PayloadRequest, id: string): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    if (!isStaff(req.user)) throw notAllowed()
    const one = await holdCase(req, id)
    if (idOf(one.author) === req.user!.id) throw refusal('library.own_submission', 403, 'Nobody decides about his own work.')
    await requireUnclaimed(req, one)
    const claim = { claimedBy: req.user!.id, claimedAt: new Date().toISOString() }
    if (one.status !== 'in_review') {
      return move(req, submissionMachine, id, { name: 'claim', data: claim, news: { title: one.title, author: idOf(one.author) } })
    }
    if (idOf(one.claimedBy) !== req.user!.id) await writeHistory(req, submissionMachine, id, 'in_review', 'in_review', { reason: 'claimed' })
    return (await asSystem(req).update({ collection: 'story-submissions', id, depth: 0, data: claim as never })) as unknown as Record<string, unknown>
  })

/** Gives a claimed submission back to the pile; the one who claimed it, or an editor. */
export const releaseSubmission = (req: PayloadRequest, id: string): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    const one = await holdCase(req, id)
    await requireUnclaimed(req, one)
    return move(req, submissionMachine, id, { name: 'release', data: { claimedBy: null, claimedAt: null } })
  })
