import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { hasRole } from '@/platform/access/rules'
import type { Role, Viewer } from '@/platform/access/types'
import { lockRow } from '@/platform/db/lockRow'
import { notFound } from '@/platform/errors/AppError'
import type { User } from '@/payload-types'
import { notAbove, notOneself } from '../errors/standing'

const ladder: Role[] = ['moderator', 'editor', 'admin']

const rankOf = (roles: readonly Role[]) => Math.max(0, ...roles.map((role) => ladder.indexOf(role) + 1))

/** The person with the row held, after making sure that the viewer stands above him. Needs a transaction. */
export const holdPersonBelow = async (req: PayloadRequest, id: string): Promise<User> => {
  const viewer = req.user as Viewer
  if (viewer?.id === id) throw notOneself()
  if (!(await lockRow(req, 'users', id))) throw notFound()
  const person = await asSystem(req).findByID({ collection: 'users', id, depth: 0 })
  if (!hasRole(viewer, 'admin') && rankOf(person.roles) >= rankOf((viewer?.roles ?? []) as Role[])) throw notAbove()
  return person
}
