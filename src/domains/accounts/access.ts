import { admin, anyOf, editor, isSelf, nobody, owns, staff, when, where } from '@/platform/access/rules'
import { policy, serviceOnly } from '@/platform/access/policy'
import { safetyAccess } from './safetyAccess'

const idOf = (value: unknown) => (value && typeof value === 'object' && 'id' in value ? value.id : undefined)

/** The person whose own row this is; for fields. */
export const self = when('oneself', (viewer, { id, doc }) => Boolean(viewer) && (idOf(doc) ?? id) === viewer!.id)

/** The person whose profile this is; for fields. */
export const ownerOfProfile = when('the owner', (viewer, { doc }) => {
  const user = doc && typeof doc === 'object' && 'user' in doc ? doc.user : undefined
  return Boolean(viewer) && (idOf(user) ?? user) === viewer!.id
})

/** An admin who looks at somebody else: nobody raises himself. */
export const adminOfAnother = when('admin, of others', async (viewer, args) => (await admin(args)) && !(await self(args)))

/** A person may keep his page to himself, and a minor has none without a guardian's consent to a public name. */
export const publicProfile = where('public, and no minor without consent', {
  and: [{ isPublic: { equals: true } }, { or: [{ isMinor: { not_equals: true } }, { hasPublicNameConsent: { equals: true } }] }],
})

/** Who may do what with people and their accounts. Each row is one collection; read it top to bottom. */
export const access = {
  // A person is never deleted, only anonymised (decisions.md, People).
  users: policy({ create: admin, read: anyOf(staff, isSelf), update: anyOf(admin, isSelf), delete: nobody, admin: staff, unlock: admin }),
  profiles: policy({ create: nobody, read: anyOf(publicProfile, staff, owns('user')), update: anyOf(editor, owns('user')), delete: nobody }),
  'user-settings': policy({ create: nobody, read: anyOf(admin, owns('user')), update: owns('user'), delete: nobody }),
  // Made, used up and ended by services alone.
  'verification-tokens': serviceOnly(nobody),
  'user-sessions': serviceOnly(anyOf(admin, owns('user'))),
  'login-history': serviceOnly(anyOf(admin, owns('user'))),
  'role-changes': serviceOnly(anyOf(admin, owns('user'))),
  ...safetyAccess,
}
