import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Profile, User, UserSetting } from '@/payload-types'
import { apiFor } from '@/platform/api/client'
import { localizedPath } from '@/site/i18n/paths'

type Shown = 'id' | 'name' | 'firstName' | 'lastName' | 'username' | 'email' | 'roles' | 'role' | 'country' | 'birthDate' | 'phoneNumber' | 'locale' | 'timezone' | 'banned' | 'banReason' | 'banExpiresAt' | 'createdAt'

export type Viewer = Pick<User, Shown> & { emailVerified: boolean; isMinor: boolean }
export type Me = { viewer: Viewer | null; settings: UserSetting | null; profile: Profile | null; lookingAs: { id: string; name: string; since: string } | null }

const nobody: Me = { viewer: null, settings: null, profile: null, lookingAs: null }

/** Who sits before the page, what he chose and what his page says. Read once a request; nothing is asked for a stranger. */
export const readMe = cache(async (): Promise<Me> => {
  if (!(await cookies()).has('payload-token')) return nobody
  // In the page's language and no other, so that somebody who writes about himself sees what stands in this one.
  return (await apiFor()).call<Me>('GET', '/account/me', { query: { locale: await getLocale(), 'fallback-locale': 'none' } })
})

/** For pages that are somebody's own: the viewer, or the way through signing in and back to `path`. */
export const readOwn = async (path: string): Promise<Me & { viewer: Viewer }> => {
  const { viewer, ...rest } = await readMe()
  if (!viewer) redirect(localizedPath(`/sign-in?next=${encodeURIComponent(path)}`, await getLocale()))
  return { viewer, ...rest }
}
