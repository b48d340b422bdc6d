import type { DomainLabels } from '@/platform/domain/types'
import { under } from '../under'

const roles = {
  student: 'Student', author: 'Author', teacher: 'Teacher', parent: 'Parent', volunteer: 'Volunteer', institution: 'Institution',
  moderator: 'Moderator', editor: 'Editor', admin: 'Admin',
}
const languages = { en: 'English', fr: 'French', es: 'Spanish', ar: 'Arabic' }
const methods = {
  password: 'Password', passkey: 'Passkey', totp: 'Authenticator app', sign_in_link: 'Link by mail', class_code: 'Class code', guardian: 'Guardian',
}

const users: DomainLabels = {
  users: { one: 'Person', many: 'People', description: 'Everybody who has an account.' },
  'users#person': 'Person',
  'users#standing': 'Roles and standing',
  ...under('users', {
    name: { label: 'Name', description: 'As it is shown to others.' }, firstName: 'First name', lastName: 'Last name', image: 'Picture',
    phoneNumber: { label: 'Phone', description: 'Kept encrypted; read by the person and by admins.' },
    birthDate: { label: 'Date of birth', description: 'Decides with the country whether a guardian must consent.' },
    country: { label: 'Country', description: 'Two letters, as in FR.' }, locale: 'Language', timezone: 'Time zone',
    email: 'E-mail', username: 'Username', emailVerifiedAt: 'E-mail confirmed at', emailVerified: 'E-mail confirmed', minor: 'Minor',
    lastLoginAt: 'Last sign-in', lastActiveAt: 'Last seen',
    roles: { label: 'Roles', description: 'The first is the primary one. A change ends all sessions.' }, role: 'Primary role',
    isActive: 'Active', banned: { label: 'Banned', description: 'Cannot sign in and cannot write anything.' }, banExpiresAt: 'Banned until', banReason: 'Reason of the ban',
    subscriptionTier: 'Subscription', usageQuota: 'AI quota', schoolId: 'School', stripeCustomerId: 'Stripe customer', deletedAt: 'Deleted at', deletionRequestId: 'Deletion request',
  }),
  'users.standingActions': 'Ban',
  ...under('users.roles', roles),
  ...under('users.role', roles),
  ...under('users.locale', languages),
}

const profiles: DomainLabels = {
  profiles: { one: 'Profile', many: 'Profiles', description: 'What the public may see of a person.' },
  'profiles#page': 'Public page',
  'profiles#work': 'Teaching and volunteering',
  'profiles#age': 'Age and consent',
  ...under('profiles', {
    user: 'Person', displayName: 'Name on the page', slug: { label: 'Address', description: 'The last part of the page’s address.' },
    isPublic: { label: 'Public', description: 'Shows the page to everybody. A minor needs a guardian’s consent as well.' }, avatar: 'Portrait', bio: 'About',
    designation: 'Title', organization: 'Organisation', location: 'Place', socialWebsite: 'Website', socialGithub: 'GitHub', socialFacebook: 'Facebook',
    socialTwitter: 'X (Twitter)', socialLinkedin: 'LinkedIn', teachingLevel: 'Teaching level', subjects: 'Subjects', studentCount: 'Number of students', skills: 'Skills',
    availability: 'Availability', experience: 'Experience', isMinor: 'Minor', ageVerificationStatus: 'Age check', parentalConsentRequired: 'Needs a guardian’s consent',
    parentalConsentStatus: 'Guardian’s consent', parentalConsentAt: 'Consented at', parentalConsentExpiresAt: 'Consent ends at', coppaCompliant: 'Meets COPPA',
    hasPublicNameConsent: 'May show the name publicly',
  }),
  ...under('profiles.ageVerificationStatus', { pending: 'Open', verified_adult: 'Grown up', verified_minor: 'Minor', failed: 'Failed' }),
  ...under('profiles.parentalConsentStatus', { not_required: 'Not needed', pending: 'Asked for', granted: 'Given', denied: 'Refused', expired: 'Run out' }),
}

const settings: DomainLabels = {
  'user-settings': { one: 'Settings', many: 'Settings', description: 'What somebody chose.' },
  ...under('user-settings', {
    user: 'Person', language: 'Language', theme: 'Theme', timeZone: 'Time zone', reading: 'Reading', activeThemeId: 'Active theme', typewriterSound: 'Typewriter sound',
    emailNotifications: 'Notify by mail', pushNotifications: 'Notify on the device', newsletter: 'Newsletter', curatorNotifications: 'About curating', badgeNotifications: 'About badges',
    notifications: { label: 'Notifications by kind', one: 'Choice', many: 'Choices' },
  }),
  ...under('user-settings.language', languages),
  ...under('user-settings.theme', { system: 'As the device', light: 'Light', dark: 'Dark' }),
  ...under('user-settings.reading', { font: 'Font', size: 'Size in per cent', spacing: 'Line spacing', width: 'Width of lines', theme: 'Paper', pages: 'Pages' }),
  ...under('user-settings.reading.font', { serif: 'Serif', sans: 'Sans serif', dyslexia: 'For dyslexia' }),
  ...under('user-settings.reading.width', { narrow: 'Narrow', medium: 'Medium', wide: 'Wide' }),
  ...under('user-settings.reading.theme', { auto: 'As the site', light: 'Light', sepia: 'Sepia', dark: 'Dark' }),
  ...under('user-settings.reading.pages', { auto: 'As it fits', single: 'Single pages', spread: 'Spreads' }),
  ...under('user-settings.notifications', { kind: 'Kind', channel: 'Channel', isEnabled: 'On' }),
  ...under('user-settings.notifications.channel', { site: 'Site', mail: 'Mail' }),
}

const tokens: DomainLabels = {
  'verification-tokens': { one: 'Token', many: 'Tokens' },
  ...under('verification-tokens', { user: 'Person', purpose: 'Purpose', identifier: 'For', tokenHash: 'Hash', expiresAt: 'Ends at', consumedAt: 'Used at', attempts: 'Attempts' }),
  ...under('verification-tokens.purpose', {
    verify_email: 'Confirm the address', reset_password: 'New password', change_email: 'New address', sign_in_link: 'Sign-in link', guardian_invitation: 'Invitation of a guardian',
    parental_consent: 'Guardian’s consent', child_sign_in: 'Child’s sign-in', second_factor: 'Second step',
  }),
}

const sessions: DomainLabels = {
  'user-sessions': { one: 'Visit', many: 'Visits', description: 'One row for each sign-in.' },
  ...under('user-sessions', {
    user: 'Person', sid: 'Session', method: 'Way', device: 'Device', ipAddress: 'Network address', userAgent: 'Browser', loginAt: 'Signed in at', logoutAt: 'Ended at', endedBecause: 'Ended because',
    lastActivityAt: 'Last seen', expiresAt: 'Ends at', activitiesCount: 'Activities', sessionDuration: 'Minutes', impersonatedBy: 'Looked at by',
  }),
  ...under('user-sessions.method', { ...methods, impersonation: 'View as' }),
  ...under('user-sessions.endedBecause', {
    signed_out: 'Signed out', revoked: 'Revoked', expired: 'Run out', password_changed: 'Password changed', roles_changed: 'Roles changed', banned: 'Banned', deactivated: 'Switched off',
  }),
}

const history: DomainLabels = {
  'login-history': { one: 'Sign-in attempt', many: 'Sign-in history', description: 'Every attempt, also with addresses that nobody has. Never changed.' },
  ...under('login-history', {
    user: 'Person', identifierHash: 'Hash of what was typed', success: 'Succeeded', failureReason: 'Failed because', method: 'Way', ipAddress: 'Network', ipHash: 'Hash of the address', userAgent: 'Browser',
    deviceInfo: 'Device', country: 'Country', city: 'City',
  }),
  ...under('login-history.failureReason', {
    unknown_account: 'No such account', wrong_password: 'Wrong password', locked: 'Locked', banned: 'Banned', inactive: 'Switched off', second_factor: 'Second step failed',
  }),
  ...under('login-history.method', methods),
}

const roleChanges: DomainLabels = {
  'role-changes': { one: 'Change of roles', many: 'Changes of roles', description: 'Who was given or lost which role, by whom and why. Never changed.' },
  ...under('role-changes', {
    user: 'Person', fromRole: 'Primary role before', toRole: 'Primary role after', fromRoles: 'Roles before', toRoles: 'Roles after', performedBy: 'By', migrationType: 'Kind', migrationReason: 'Reason',
    initiatedAt: 'Begun at', completedAt: 'Done at', migrationStatus: 'State', notificationSent: 'Told', userAcknowledged: 'Acknowledged', helpDocViewed: 'Read the help', supportContacted: 'Asked support',
    satisfactionRating: 'Satisfaction', feedbackProvided: 'Gave feedback', issuesReported: 'Problems', preFeatureUsage: 'Use before', postFeatureUsage: 'Use after', adaptationPeriod: 'Days to adapt',
  }),
  ...under('role-changes.fromRole', roles),
  ...under('role-changes.toRole', roles),
  ...under('role-changes.migrationType', { system_migration: 'By the platform', user_requested: 'On request', admin_assigned: 'By an admin', automatic_upgrade: 'By itself' }),
  ...under('role-changes.migrationStatus', { in_progress: 'Under way', completed: 'Done', failed: 'Failed', cancelled: 'Cancelled', reversed: 'Taken back' }),
}

export const people: DomainLabels = { ...users, ...profiles, ...settings, ...tokens, ...sessions, ...history, ...roleChanges }
