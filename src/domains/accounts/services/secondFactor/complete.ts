import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { ticketGone } from '../../errors/secondFactor'
import { type OpenedSession, openSession } from '../openSession'
import { recordLogin } from '../recordLogin'
import { takeChallenge, tryTicket } from './challenges'
import { checkSecondFactor, type SecondFactor } from './check'

const checked = async (req: PayloadRequest, userId: string, given: SecondFactor) => {
  try {
    await checkSecondFactor(req, userId, given)
  } catch (error) {
    await recordLogin(req, { user: userId, success: false, reason: 'second_factor', method: 'totp' })
    throw error
  }
}

/**
 * The second half of a sign-in: the ticket that the right password was answered with, and a code. The
 * ticket is good for five minutes, five tries and one session; two who bring it at once open one.
 * @throws sign_in.ticket_gone (401), sign_in.code_wrong (401), sign_in.codes_rest (429)
 */
export const completeSignIn = async (req: PayloadRequest, ticket: string, given: SecondFactor): Promise<OpenedSession> => {
  const userId = await tryTicket(req, ticket)
  if (!userId) throw ticketGone()
  await checked(req, userId, given)
  return inTransaction(req, async () => {
    if (!(await takeChallenge(req, 'second_factor', ticket))) throw ticketGone()
    return openSession(req, userId, { method: 'totp' })
  })
}
