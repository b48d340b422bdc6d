import { randomInt } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import type { User } from '@/payload-types'
import { reservedUsernames } from '../rules'
import { isMinor } from './age'

const plain = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 50)

/** An address for somebody's page that nobody has: the username, else the name, else with a number behind it. */
const freeSlug = async (req: PayloadRequest, user: Pick<User, 'username' | 'name'>): Promise<string> => {
  const wish = user.username ?? plain(user.name)
  const base = wish.length >= 3 && !reservedUsernames.has(wish) ? wish : 'reader'
  await lockWord(req, `accounts:slug:${base}`)
  for (let attempt = 0; ; attempt++) {
    const slug = attempt === 0 && base !== 'reader' ? base : `${base}-${randomInt(1000, 10 ** Math.min(4 + attempt, 9))}`
    if (!(await sqlFor(req).first(sql`select 1 from profiles where slug = ${slug}`))) return slug
  }
}

/** Gives a new person a profile (not public) and settings. Part of the creation's transaction. */
export const createCompanionsOf = async (req: PayloadRequest, user: User): Promise<void> => {
  await asSystem(req).create({
    collection: 'profiles',
    depth: 0,
    data: { user: user.id, displayName: user.name.slice(0, 120), slug: await freeSlug(req, user), isMinor: isMinor(user), ageVerificationStatus: 'pending', parentalConsentStatus: 'not_required' },
  })
  await asSystem(req).create({
    collection: 'user-settings',
    depth: 0,
    data: {
      user: user.id, language: user.locale, timeZone: user.timezone, theme: 'system',
      reading: { font: 'serif', size: 100, spacing: 1.6, width: 'medium', theme: 'auto', pages: 'auto' },
    },
  })
}
