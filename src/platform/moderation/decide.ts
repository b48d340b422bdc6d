import type { PayloadRequest } from 'payload'
import { isStaff } from '../access/rules'
import { systemRequest } from '../db/transaction'
import { AppError, notAllowed, refusal } from '../errors/AppError'
import { contributionOf } from './contributions'
import type { Decision } from './types'

/** Takes one decision by the domain whose case it is. Its own rules apply: reasons, the version seen, the claim of a colleague. */
export const decide = (req: PayloadRequest, collection: string, id: string, action: string, decision: Decision): Promise<unknown> => {
  const { decide: decisions } = contributionOf(collection)
  if (!isStaff(req.user)) throw notAllowed()
  if (!Object.hasOwn(decisions, action)) throw refusal('moderation.no_such_action', 400, 'This cannot be decided here.', { fields: [{ path: 'action', message: 'This cannot be decided here.' }] })
  return decisions[action](req, id, decision)
}

export type BulkItem = { collection: string; id: string; version?: string }
export type BulkAnswer = { collection: string; id: string; ok: boolean; code?: string; message?: string }

/** Decides about many, each on its own: one that is refused is told apart and does not stop the others. */
export const decideMany = async (req: PayloadRequest, items: BulkItem[], action: string, why: Pick<Decision, 'reason' | 'reasonCode'>): Promise<BulkAnswer[]> => {
  if (!isStaff(req.user)) throw notAllowed()
  const answers: BulkAnswer[] = []
  for (const { collection, id, version } of items) {
    // A request of its own for each, because a refusal ends the transaction of its request.
    const own = await systemRequest(req.payload)
    own.user = req.user
    try {
      await decide(own, collection, id, action, { ...why, version })
      answers.push({ collection, id, ok: true })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      answers.push({ collection, id, ok: false, code: error.code, message: error.message })
    }
  }
  return answers
}
