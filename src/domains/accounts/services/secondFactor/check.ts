import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { decrypt, encrypt, isStale } from '@/platform/security/encrypt'
import { plainCode } from '@/platform/security/codes'
import { secretHashes } from '@/platform/security/secretHash'
import { codesRest, codeWrong } from '../../errors/secondFactor'
import { stepOf } from './totp'

export type SecondFactor = { code: string } | { recoveryCode: string }

const mostFailures = 10
const restMinutes = 15

/** Where a person's secret may be opened: in his own row alone. */
export const secretPlace = (userId: string) => `authenticators.secret:${userId}`
export const recoveryKind = 'recovery code'

/** Whether a password alone is not enough for this person. */
export const hasSecondFactor = async (req: PayloadRequest, userId: string): Promise<boolean> =>
  Boolean(await sqlFor(req).first(sql`select 1 from authenticators where user_id = ${userId} and confirmed_at is not null`))

const refuseWhileResting = async (req: PayloadRequest, userId: string) => {
  const row = await sqlFor(req).first<{ until: string }>(sql`select locked_until as until from authenticators where user_id = ${userId} and locked_until > now()`)
  if (row) throw codesRest(new Date(row.until))
}

/** Takes a code of the app: right, and of a later step than the last one that was taken, in one statement. */
const takeTotp = async (req: PayloadRequest, userId: string, code: string): Promise<boolean> => {
  const row = await sqlFor(req).first<{ secret: string }>(sql`select secret from authenticators where user_id = ${userId}`)
  if (!row) return false
  const secret = decrypt(row.secret, secretPlace(userId))
  const step = stepOf(secret, code.replace(/\s/g, ''))
  if (step === undefined) return false
  // Sealed anew at the first use after a change of keys.
  const sealed = isStale(row.secret) ? encrypt(secret, secretPlace(userId)) : row.secret
  return (await sqlFor(req).run(sql`
    update authenticators set secret = ${sealed}, last_step = ${step}, last_used_at = now(), failed_tries = 0, updated_at = now()
    where user_id = ${userId} and (last_step is null or last_step < ${step})`)) === 1
}

/** Takes a recovery code: it is struck from the list in the statement that finds it, so that two cannot use it. */
const takeRecovery = async (req: PayloadRequest, userId: string, typed: string): Promise<boolean> => {
  for (const hash of secretHashes(`${recoveryKind} ${userId}`, plainCode(typed))) {
    const taken = await sqlFor(req).run(sql`
      update authenticators set recovery_hashes = array_to_string(array_remove(string_to_array(recovery_hashes, E'\n'), ${hash}), E'\n'),
        last_used_at = now(), failed_tries = 0, updated_at = now()
      where user_id = ${userId} and confirmed_at is not null and ${hash} = any(string_to_array(recovery_hashes, E'\n'))`)
    if (taken === 1) return true
  }
  return false
}

const countFailure = (req: PayloadRequest, userId: string) =>
  sqlFor(req).run(sql`
    update authenticators set failed_tries = case when failed_tries + 1 >= ${mostFailures} then 0 else failed_tries + 1 end,
      locked_until = case when failed_tries + 1 >= ${mostFailures} then now() + make_interval(mins => ${restMinutes}) else locked_until end, updated_at = now()
    where user_id = ${userId}`)

/**
 * Takes a code of the app or a recovery code, each of which is good once. Ten wrong ones in a row, over
 * all tickets, and the account's codes rest for 15 minutes. Call it outside a transaction: what is
 * counted must stay when the answer is no.
 * @throws sign_in.code_wrong (401), sign_in.codes_rest (429)
 */
export const checkSecondFactor = async (req: PayloadRequest, userId: string, given: SecondFactor): Promise<'totp' | 'recovery_code'> => {
  await refuseWhileResting(req, userId)
  const isGood = 'code' in given ? await takeTotp(req, userId, given.code) : await takeRecovery(req, userId, given.recoveryCode)
  if (isGood) return 'code' in given ? 'totp' : 'recovery_code'
  await countFailure(req, userId)
  throw codeWrong()
}
