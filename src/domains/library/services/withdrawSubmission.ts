import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { move } from '@/platform/workflow/machine'
import { idOf } from '../queries/ownWork'
import { holdCase, workOfCase } from '../queries/readCase'
import { submissionMachine } from '../states/submission'
import { holdWork, requireOwner } from './works'

/** Takes a submission back; the text is the author's again at once. Twice is once. */
export const withdrawSubmission = (req: PayloadRequest, id: string, reason?: string): Promise<Record<string, unknown>> =>
  inTransaction(req, async () => {
    const one = await holdCase(req, id)
    requireOwner(req, await holdWork(req, workOfCase(one)))
    if (one.status === 'withdrawn') return one as unknown as Record<string, unknown>
    return move(req, submissionMachine, id, {
      name: 'withdraw', reason, data: { claimedBy: null, claimedAt: null },
      news: { title: one.title, author: idOf(one.author), claimedBy: idOf(one.claimedBy) },
    }, true)
  })
