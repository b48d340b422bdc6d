import type { Purpose } from './services/consents/purposes'

/** What accounts tell others. Each carries a `key` that names its cause; nothing here is a secret. */
export type AccountEvents = {
  /** A new account, by whatever way it came. */
  'account.created': { userId: string }
  /** The address is to be confirmed by a link (`issueToken`, purpose `verify_email`). */
  'account.verificationRequested': { userId: string }
  'account.emailVerified': { userId: string }
  /** Somebody tried to sign up with an address that has an account: its owner should know. */
  'account.signUpRepeated': { userId: string }
  /** A new password is asked for (`issueToken`, purpose `reset_password`). */
  'account.passwordResetRequested': { userId: string }
  'account.passwordChanged': { userId: string }
  /** The old address is told, the new one confirms (`issueToken`, purpose `change_email`, identifier the person's id). */
  'account.emailChangeRequested': { userId: string; newAddress: string; name: string; language: string }
  'account.emailChanged': { userId: string; oldAddress: string | null }
  /** Too many wrong passwords: locked until `until`. */
  'account.lockedOut': { userId: string; until: string }
  'account.banned': { userId: string; reason?: string | null; until?: string | null; by?: string }
  'account.banLifted': { userId: string; by?: string }
  'account.rolesChanged': { userId: string; from: string[]; to: string[]; by?: string }
  /** A passkey (by its name) or an authenticator app came or went. */
  'account.secondFactorChanged': { userId: string; change: 'authenticator_added' | 'authenticator_removed' | 'passkey_added' | 'passkey_removed'; passkey?: string }
  /** A staff member began to look at the site as this person. */
  'account.lookedAt': { userId: string; by: string; reason: string }
} & FamilyEvents

type Sides = { child?: string | null; guardian?: string | null; childName: string | null; guardianName: string | null }
type Consent = Sides & { id: string; purpose: Purpose; by?: string; endReason?: string; noticeVersion?: string; until?: string | null }

/** What happens between a child and those who answer for it. */
type FamilyEvents = {
  /** By mail where there is an `address`: the link is made by `issueToken`, purpose `guardian_invitation`, identifier the `id`. */
  'guardian.invited': Sides & { id: string; by: string; language: string; address?: string }
  'guardian.confirmed': Sides & { id: string; by?: string }
  'guardian.declined': { id: string; by?: string }
  'guardian.revoked': Sides & { id: string; by?: string; reason?: string }
  'consent.granted': Consent
  'consent.denied': Consent
  'consent.revoked': Consent
  'consent.expired': Omit<Consent, 'childName' | 'guardianName'>
  /** 30 days before it runs out, once. */
  'consent.expiring': Consent
}

export const accountEvents: (keyof AccountEvents)[] = [
  'account.created', 'account.verificationRequested', 'account.emailVerified', 'account.signUpRepeated', 'account.passwordResetRequested',
  'account.passwordChanged', 'account.emailChangeRequested', 'account.emailChanged', 'account.lockedOut', 'account.banned', 'account.banLifted', 'account.rolesChanged',
  'account.secondFactorChanged', 'account.lookedAt', 'guardian.invited', 'guardian.confirmed', 'guardian.declined', 'guardian.revoked',
  'consent.granted', 'consent.denied', 'consent.revoked', 'consent.expired', 'consent.expiring',
]
