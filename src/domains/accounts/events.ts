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
}

export const accountEvents: (keyof AccountEvents)[] = [
  'account.created', 'account.verificationRequested', 'account.emailVerified', 'account.signUpRepeated', 'account.passwordResetRequested',
  'account.passwordChanged', 'account.emailChangeRequested', 'account.emailChanged', 'account.lockedOut', 'account.banned', 'account.banLifted', 'account.rolesChanged',
]
