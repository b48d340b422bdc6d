import type { PayloadRequest } from 'payload'
import { asSystem, asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import type { Profile, User, UserSetting } from '@/payload-types'
import { usernameTaken } from '../errors/signIn'

const ownRow = async (req: PayloadRequest, collection: 'user-settings' | 'profiles') => {
  const table = sql.identifier(collection.replace('-', '_'))
  const found = await sqlFor(req).first<{ id: string }>(sql`select id from ${table} where user_id = ${req.user!.id}`)
  if (!found) throw notFound()
  return found.id
}

/** Changes the viewer's settings; what is not given stays. */
export const updateSettings = (req: PayloadRequest, data: Partial<UserSetting>): Promise<UserSetting> =>
  inTransaction(req, async () => asViewer(req).update({ collection: 'user-settings', id: await ownRow(req, 'user-settings'), data, depth: 0 }))

type OwnPerson = Partial<Pick<User, 'name' | 'firstName' | 'lastName' | 'username' | 'phoneNumber'>>

/**
 * Changes what the viewer says of himself: his own person, and his page (`bio` in the request's language). Every field's
 * own access applies. 409 for a username or an address of a page that somebody has.
 */
export const updateProfile = (req: PayloadRequest, person: OwnPerson, page: Partial<Profile>): Promise<Profile> =>
  inTransaction(req, async () => {
    const id = await ownRow(req, 'profiles')
    if (person.username && (await sqlFor(req).first(sql`select 1 from users where lower(username) = ${person.username} and id <> ${req.user!.id}`))) throw usernameTaken()
    if (Object.keys(person).length > 0) await asViewer(req).update({ collection: 'users', id: req.user!.id, data: person, depth: 0 })
    // One picture: the page's portrait is also the account's.
    if ('avatar' in page) await asSystem(req).update({ collection: 'users', id: req.user!.id, data: { image: page.avatar }, depth: 0 })
    return asViewer(req).update({ collection: 'profiles', id, data: page, depth: 0 })
  })
