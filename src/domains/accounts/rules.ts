/** The numbers and words that accounts go by, in one place. */

/** How long a sign-in lasts without being used, in seconds: 30 days. */
export const sessionSeconds = 60 * 60 * 24 * 30

export const signInRules = {
  /** Wrong passwords in a row before an account is locked. */
  attempts: 6,
  /** Minutes of a lock-out, and of silence after which wrong passwords are forgotten. */
  lockMinutes: 15,
  /** Cookies travel over TLS only, unless the operator runs the site on plain http (a demo on localhost). */
  secureCookies: (): boolean => {
    const address = process.env.SERVER_URL
    return address ? address.startsWith('https:') : process.env.NODE_ENV === 'production'
  },
}

/** Minutes for which a token of each kind works (R0311). */
export const tokenMinutes = {
  verify_email: 60 * 24 * 2,
  reset_password: 60,
  change_email: 60 * 24,
  sign_in_link: 15,
  guardian_invitation: 60 * 24 * 14,
  parental_consent: 60 * 24 * 14,
  child_sign_in: 15,
  second_factor: 10,
} as const

export type TokenPurpose = keyof typeof tokenMinutes
export const tokenPurposes = Object.keys(tokenMinutes) as TokenPurpose[]

/** Usernames: 3-30 characters, a-z 0-9 _ (decisions.md, People). */
export const usernamePattern = /^[a-z0-9_]{3,30}$/

/** Length is all that helps against guessing, so no other demand is made of a password. */
export const passwordLength = { min: 10, max: 200 }

/** Names that would look like the platform speaking. */
export const reservedUsernames = new Set(['admin', 'administrator', 'inkwell', 'moderator', 'editor', 'support', 'help', 'root', 'system', 'staff', 'me', 'api', 'security', 'postmaster', 'webmaster', 'abuse', 'null', 'undefined', 'anonymous', 'former_member', 'new'])
