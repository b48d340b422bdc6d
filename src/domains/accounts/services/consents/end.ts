import type { PayloadRequest } from 'payload'
import type { ParentalConsent } from '@/payload-types'
import { sql, sqlFor } from '@/platform/db/sql'
import { move } from '@/platform/workflow/machine'
import { namesOf } from '../../queries/guardians'
import { consentStates } from '../../states/consent'
import { keepProfile } from './keepProfile'
import type { Purpose } from './purposes'

export type LiveConsent = { id: string; child: string; guardian: string | null; purpose: Purpose; version: string; expiresAt: string }

/** The consents of a child that stand in the books as granted, also those that ran out since the last nightly run. */
export const grantedConsents = (req: PayloadRequest, childId: string): Promise<LiveConsent[]> =>
  sqlFor(req).rows<LiveConsent>(sql`
    select id, child_id as child, guardian_id as guardian, purpose::text as purpose, notice_version as version, expires_at as "expiresAt"
    from parental_consents where child_id = ${childId} and state = 'granted' order by granted_at`)

/** Withdraws one consent with its history and its event. The one who decided has been checked before. */
export const endConsent = async (req: PayloadRequest, { id, child, guardian, purpose }: LiveConsent, endReason: NonNullable<ParentalConsent['endReason']>) => {
  await move(req, consentStates, id, {
    name: 'revoke', reasonCode: endReason, news: { child, guardian, purpose, endReason, ...(await namesOf(req, { child, guardian })) },
    data: { revokedAt: new Date().toISOString(), revokedBy: req.user?.id ?? null, endReason },
  }, true)
  if (purpose === 'public_name' || purpose === 'account') await keepProfile(req, child)
}

/** Ends what one guardian consented to for a child, since he answers for it no more. */
export const endConsentsOfGuardian = async (req: PayloadRequest, childId: string, guardianId: string) => {
  for (const one of await grantedConsents(req, childId)) {
    if (one.guardian === guardianId) await endConsent(req, one, 'guardianship_ended')
  }
}
