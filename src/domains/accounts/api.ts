import type { PayloadRequest } from 'payload'
import { createToken } from './services/tokens'
import { personOf } from './queries/person'
import type { TokenPurpose } from './rules'

export { demandConsent, notMinorWithout, notMinorWithout as consentGate } from './consentRules'
export { hasConsent, mayDo } from './queries/consents'
export { childrenOf, guardiansOf, isGuardianOf } from './queries/guardians'
export { purposeTitle } from './notices/noticeOf'
export { personOf, type Person } from './queries/person'
export { guardianOf } from './safetyAccess'
export { type Aged, isMinor } from './services/age'
export type { Purpose } from './services/consents/purposes'
export { publicProfilesOf, type PublicName } from './queries/publicProfiles'
export { notificationPreference, setNotificationPreference } from './services/notificationPreference'

/**
 * A token for a link, made at the moment of sending, so that no plain token lies in a queue. Without an identifier it is
 * the address that is to be confirmed, else the person.
 */
export const issueToken = async (
  req: PayloadRequest, { purpose, minutes, user, identifier }: { purpose: string; minutes?: number; user?: string; identifier?: string },
): Promise<string> => {
  const owner = user ?? (purpose === 'change_email' ? identifier : undefined)
  const address = purpose === 'verify_email' && owner ? (await personOf(req, owner))?.email : undefined
  return createToken(req, { purpose: purpose as TokenPurpose, minutes, user: owner ?? null, identifier: identifier ?? address ?? owner ?? '' })
}
