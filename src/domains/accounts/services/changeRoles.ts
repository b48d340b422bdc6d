import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { hasRole } from '@/platform/access/rules'
import type { Role, Viewer } from '@/platform/access/types'
import { lockRow } from '@/platform/db/lockRow'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import type { User } from '@/payload-types'
import { onlyAdminGrants } from '../errors/standing'
import type { RoleChangeWhy } from './recordRoleChange'
import { holdPersonBelow } from './standing'

/**
 * Gives somebody these roles, the first of which is the primary one. Only an admin may, and nobody for himself; written
 * to `role-changes`, and every session ends (R0211). 409 where it would leave no admin.
 */
export const changeRoles = (req: PayloadRequest, id: string, roles: Role[], why: RoleChangeWhy): Promise<User> =>
  inTransaction(req, async () => {
    if (!hasRole(req.user as Viewer, 'admin')) throw onlyAdminGrants()
    await holdPersonBelow(req, id)
    return asSystem(req).update({ collection: 'users', id, depth: 0, data: { roles }, context: { ...req.context, roleChange: why } })
  })

/** Adds a role that another service has decided on already, such as an approved application. Twice is once. */
export const grantRole = (req: PayloadRequest, id: string, role: Role, why: RoleChangeWhy): Promise<void> =>
  inTransaction(req, async () => {
    if (!(await lockRow(req, 'users', id))) throw notFound()
    const person = await asSystem(req).findByID({ collection: 'users', id, depth: 0 })
    if (person.roles.includes(role)) return
    await asSystem(req).update({ collection: 'users', id, depth: 0, data: { roles: [role, ...person.roles] }, context: { ...req.context, roleChange: why } })
  })
