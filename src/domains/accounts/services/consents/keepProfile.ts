import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { purposesOf } from '../../queries/consents'
import { type Aged, isMinor } from '../age'

type Answer = { state: 'granted' | 'revoked' | 'expired' | 'denied'; grantedAt: string | null; expiresAt: string | null }

const lastAnswer = (req: PayloadRequest, childId: string) =>
  sqlFor(req).first<Answer>(sql`
    select state::text as state, granted_at as "grantedAt", expires_at as "expiresAt" from parental_consents
    where child_id = ${childId} and purpose = 'account' order by created_at desc, id desc limit 1`)

/** What was taken back waits for an answer again; a no and a run-out year are told apart from it. */
const statusOf = (isGranted: boolean, last: Answer | undefined) =>
  isGranted ? 'granted' : last?.state === 'denied' || last?.state === 'expired' ? last.state : 'pending'

/**
 * Writes on the profile what age, guardians and consents say now (R0014, R1432), in the transaction that
 * changed them: the public page of a child shows or hides at once.
 */
export const keepProfile = async (req: PayloadRequest, childId: string): Promise<void> => {
  const person = await sqlFor(req).first<Aged>(sql`select birth_date as "birthDate", country from users where id = ${childId}`)
  const held = await purposesOf(req, childId)
  const last = await lastAnswer(req, childId)
  const isChild = isMinor(person)
  const isGranted = held.has('account')
  const status = isChild ? statusOf(isGranted, last) : 'not_required'
  await sqlFor(req).run(sql`
    update profiles set is_minor = ${isChild}, parental_consent_required = ${isChild}, parental_consent_status = ${status},
      parental_consent_at = ${isGranted ? last!.grantedAt : null}, parental_consent_expires_at = ${isGranted ? last!.expiresAt : null},
      coppa_compliant = ${!isChild || isGranted}, has_public_name_consent = ${held.has('public_name')}, updated_at = now(),
      age_verification_status = case when ${isChild} and exists (select 1 from guardianships where child_id = ${childId} and state = 'confirmed')
        then 'verified_minor' else age_verification_status end
    where user_id = ${childId}`)
}
