import type { PersonalField } from '@/platform/domain/types'

type Fate = PersonalField['onErasure']

/** Several fields of one collection that share a fate. */
const of = (collection: string, person: string, onErasure: Fate, why: string, fields: string[], isExported = true): PersonalField[] =>
  fields.map((field) => ({ collection, field, person, export: isExported, onErasure, why }))

/** What of accounts says something about a person, and what becomes of it (decisions.md, People). */
export const peoplePersonalData: PersonalField[] = [
  ...of('users', 'id', 'erase', 'Who somebody is.', [
    'name', 'firstName', 'lastName', 'email', 'username', 'image', 'phoneNumber', 'birthDate', 'country', 'locale', 'timezone', 'pendingEmail', 'emailVerifiedAt',
    'lastLoginAt', 'lastActiveAt', 'schoolId', 'banReason',
  ]),
  ...of('users', 'id', 'keep', 'What the account could do; needed to read histories.', ['roles', 'role', 'isActive', 'banned', 'banExpiresAt', 'subscriptionTier', 'usageQuota', 'deletedAt', 'deletionRequestId']),
  ...of('users', 'id', 'keep', 'The payment provider’s number of this customer, on receipts that the law keeps.', ['stripeCustomerId']),
  ...of('users', 'id', 'erase', 'Secrets of signing in.', ['hash', 'salt', 'sessions', 'resetPasswordToken', 'loginAttempts', 'lockUntil'], false),
  ...of('profiles', 'user', 'erase', 'What somebody said of himself.', [
    'displayName', 'slug', 'isPublic', 'avatar', 'bio', 'designation', 'organization', 'location', 'socialWebsite', 'socialGithub', 'socialFacebook', 'socialTwitter', 'socialLinkedin',
    'teachingLevel', 'subjects', 'studentCount', 'skills', 'availability', 'experience',
  ]),
  ...of('profiles', 'user', 'erase', 'Derived from birth date and consents.', [
    'isMinor', 'ageVerificationStatus', 'parentalConsentRequired', 'parentalConsentStatus', 'parentalConsentAt', 'parentalConsentExpiresAt', 'coppaCompliant', 'hasPublicNameConsent',
  ]),
  ...of('user-settings', 'user', 'erase', 'What somebody chose.', [
    'language', 'theme', 'timeZone', 'reading', 'activeThemeId', 'typewriterSound', 'emailNotifications', 'pushNotifications', 'newsletter', 'curatorNotifications', 'badgeNotifications', 'notifications',
  ]),
  ...of('verification-tokens', 'user', 'erase', 'Links that were sent.', ['identifier', 'tokenHash'], false),
  ...of('user-sessions', 'user', 'erase', 'Where and with what somebody signed in.', ['sid'], false),
  ...of('user-sessions', 'user', 'erase', 'Where and with what somebody signed in.', ['device', 'ipAddress', 'userAgent', 'loginAt', 'logoutAt', 'lastActivityAt', 'impersonatedBy']),
  // The row names a person by id and keyed hashes alone; it goes with the retention of the log.
  ...of('login-history', 'user', 'pseudonymise', 'Security of all accounts; holds no address in clear.', ['user', 'identifierHash', 'ipAddress', 'ipHash', 'userAgent', 'deviceInfo', 'country', 'city']),
  ...of('role-changes', 'user', 'pseudonymise', 'Who was given which power, and by whom.', ['user', 'performedBy', 'fromRoles', 'toRoles', 'migrationReason']),
]
