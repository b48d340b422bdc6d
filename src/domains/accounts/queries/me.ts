import type { PayloadRequest } from 'payload'
import { asSystem, lookerOf, type Looker } from '@/platform/access/viewer'
import type { User } from '@/payload-types'
import { isMinor } from '../services/age'

/** What every page needs to know of its reader, without anything that is secret. */
const shown = (user: User) => ({
  id: user.id, name: user.name, firstName: user.firstName, lastName: user.lastName, username: user.username, email: user.email,
  roles: user.roles, role: user.role, emailVerified: Boolean(user.emailVerifiedAt), isMinor: isMinor(user), country: user.country, birthDate: user.birthDate,
  phoneNumber: user.phoneNumber, locale: user.locale, timezone: user.timezone, banned: user.banned, banReason: user.banReason, banExpiresAt: user.banExpiresAt,
  subscriptionTier: user.subscriptionTier, createdAt: user.createdAt,
})

type Me = { viewer: ReturnType<typeof shown> | null; settings: object | null; profile: object | null; lookingAs: Looker | null }

/** The viewer with his settings and his profile; all empty for somebody who is not signed in. */
export const me = async (req: PayloadRequest): Promise<Me> => {
  if (!req.user) return { viewer: null, settings: null, profile: null, lookingAs: null }
  const own = { where: { user: { equals: req.user.id } }, limit: 1, depth: 0, pagination: false } as const
  const settings = await asSystem(req).find({ collection: 'user-settings', ...own })
  const profile = await asSystem(req).find({ collection: 'profiles', ...own })
  return { viewer: shown(req.user as User), settings: settings.docs[0] ?? null, profile: profile.docs[0] ?? null, lookingAs: lookerOf(req.user) ?? null }
}
