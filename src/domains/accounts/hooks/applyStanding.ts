import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { publish } from '@/platform/events/publish'
import type { User } from '@/payload-types'
import { endSessions } from '../services/endSessions'
import { recordRoleChange } from '../services/recordRoleChange'
import { isMinor } from '../services/age'
import { asSystem } from '@/platform/access/viewer'

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one, index) => one === b[index])

const applyRoles = async (req: PayloadRequest, user: User, before: User['roles']) => {
  await recordRoleChange(req, user, before)
  await endSessions(req, user.id, 'roles_changed')
  await publish(req, 'account.rolesChanged', { key: `roles:${user.id}:${user.updatedAt}`, userId: user.id, from: before, to: user.roles, by: req.user?.id })
}

const applyBan = async (req: PayloadRequest, user: User) => {
  if (user.banned) await endSessions(req, user.id, 'banned')
  await publish(req, user.banned ? 'account.banned' : 'account.banLifted', {
    key: `ban:${user.id}:${user.updatedAt}`, userId: user.id, reason: user.banReason, until: user.banExpiresAt, by: req.user?.id,
  })
}

/** The profile says at once what birth date and country say: a minor's public page needs a consent. */
const applyAge = (req: PayloadRequest, user: User) =>
  asSystem(req).update({ collection: 'profiles', where: { user: { equals: user.id } }, data: { isMinor: isMinor(user) }, depth: 0 })

/** What follows when somebody's roles, ban or age change, by whatever door: history, ended sessions, events, all in the same transaction. */
export const applyStanding: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create') {
    if (!same(doc.roles, ['student'])) await recordRoleChange(req, doc, ['student'])
    return doc
  }
  if (!same(doc.roles, previousDoc.roles ?? [])) await applyRoles(req, doc, previousDoc.roles)
  if (Boolean(doc.banned) !== Boolean(previousDoc.banned) || (doc.banned && doc.banExpiresAt !== previousDoc.banExpiresAt)) await applyBan(req, doc)
  if (doc.isActive === false && previousDoc.isActive !== false) await endSessions(req, doc.id, 'deactivated')
  if (doc.birthDate !== previousDoc.birthDate || doc.country !== previousDoc.country) await applyAge(req, doc)
  return doc
}
