import type { PayloadRequest } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { systemRequest } from '@/platform/db/transaction'
import { AppError, notAllowed } from '@/platform/errors/AppError'
import { approveSubmission, rejectSubmission, requestChanges, type Decision } from './decideSubmission'

const decisions = { approve: approveSubmission, requestChanges, reject: rejectSubmission } as const

export type BulkDecision = { action: keyof typeof decisions; items: { id: string; version?: string }[] } & Pick<Decision, 'reason' | 'reasonCode'>
export type BulkAnswer = { id: string; ok: boolean; code?: string; message?: string }

/**
 * Decides about many submissions, each on its own: one that cannot be decided is told apart and does not
 * stop the others. Approving names the version seen for each.
 */
export const decideInBulk = async (req: PayloadRequest, { action, items, reason, reasonCode }: BulkDecision): Promise<BulkAnswer[]> => {
  if (!isStaff(req.user)) throw notAllowed()
  const answers: BulkAnswer[] = []
  for (const { id, version } of items) {
    // A request of its own for each, because a refusal ends the transaction of its request.
    const own = await systemRequest(req.payload)
    own.user = req.user
    try {
      await decisions[action](own, id, { version, reason, reasonCode })
      answers.push({ id, ok: true })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      answers.push({ id, ok: false, code: error.code, message: error.message })
    }
  }
  return answers
}
