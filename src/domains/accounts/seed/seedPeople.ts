import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { languages } from '@/platform/i18n/languages'
import { noticeVersions } from '../notices/versions'
import { createChild } from '../services/guardians/createChild'
import type { SeedChild, SeedPerson } from './people'

/** One of the demo's people as the start prints them. */
export type SeededPerson = { key: string; id: string; name: string; email: string | null; username: string; password: string; role: string }

/** Known passwords on a real site would be an open door. */
const refuseInProduction = () => {
  if (process.env.NODE_ENV === 'production' && !['1', 'true', 'yes'].includes(process.env.SEED_DEMO ?? '')) {
    throw new Error('The demo people have passwords that everybody knows: they are made in production only with SEED_DEMO=1.')
  }
}

const idOf = async (req: PayloadRequest, username: string) => (await sqlFor(req).first<{ id: string }>(sql`select id from users where username = ${username}`))?.id

const writePage = async (req: PayloadRequest, userId: string, { bio, designation, avatar }: SeedPerson) => {
  if (!bio && !avatar) return
  const { id } = (await sqlFor(req).first<{ id: string }>(sql`select id from profiles where user_id = ${userId}`))!
  await asSystem(req).update({ collection: 'profiles', id, depth: 0, data: { isPublic: true, designation, avatar } })
  for (const locale of languages) if (bio?.[locale]) await asSystem(req).update({ collection: 'profiles', id, locale, depth: 0, data: { bio: bio[locale] } })
}

const makePerson = async (req: PayloadRequest, one: SeedPerson): Promise<string> => {
  const { name, firstName, lastName, email, username, password, roles, locale, country, timezone, birthDate, avatar } = one
  const user = await asSystem(req).create({
    collection: 'users', depth: 0,
    data: { name, firstName, lastName, email, username, password, roles, locale, country, timezone, birthDate, image: avatar, emailVerifiedAt: email ? new Date().toISOString() : null },
  })
  await writePage(req, user.id, one)
  if (one.banned) await asSystem(req).update({ collection: 'users', id: user.id, depth: 0, data: { banned: true, banReason: one.banned.reason } })
  return user.id
}

/** A birthday that keeps the child of this age for the next half year. */
const bornYearsAgo = (age: number) => new Date(Date.UTC(new Date().getUTCFullYear() - age, new Date().getUTCMonth() - 6, 15)).toISOString().slice(0, 10)

/** Made as its parent would make it, through the same service: guardianship, consents, histories. */
const makeChild = async (req: PayloadRequest, parentId: string, child: SeedChild): Promise<string> => {
  const parent = await asSystem(req).findByID({ collection: 'users', id: parentId, depth: 0 })
  const before = req.user
  req.user = { ...parent, collection: 'users' } as NonNullable<PayloadRequest['user']>
  try {
    const made = await createChild(req, {
      username: child.username, password: child.password, name: child.name, birthDate: bornYearsAgo(child.age), country: child.country, relation: 'parent', language: child.locale,
      consents: child.consents.map((purpose) => ({ purpose, noticeVersion: noticeVersions[purpose].version })),
    })
    return made.id
  } finally {
    req.user = before
  }
}

/**
 * Makes the people of the demo, each in a transaction of its own; whoever is there already stays as he is. Answers all of
 * them with their passwords, children included, in the order given. Throws in production unless `SEED_DEMO=1`.
 */
export const seedPeople = async (req: PayloadRequest, people: SeedPerson[]): Promise<SeededPerson[]> => {
  refuseInProduction()
  const made: SeededPerson[] = []
  for (const one of people) {
    const id = await inTransaction(req, async () => (await idOf(req, one.username)) ?? makePerson(req, one))
    made.push({ key: one.key, id, name: one.name, email: one.email, username: one.username, password: one.password, role: one.banned ? 'banned' : one.roles[0] })
    for (const child of one.children ?? []) {
      const childId = await inTransaction(req, async () => (await idOf(req, child.username)) ?? makeChild(req, id, child))
      made.push({ key: child.key, id: childId, name: child.name, email: null, username: child.username, password: child.password, role: 'child' })
    }
  }
  return made
}
