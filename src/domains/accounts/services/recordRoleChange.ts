import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import type { Role } from '@/platform/access/types'
import type { User } from '@/payload-types'

/** Why roles change; put into the request's context by the service that changes them. */
export type RoleChangeWhy = { reason?: string; type?: 'system_migration' | 'user_requested' | 'admin_assigned' | 'automatic_upgrade' }

/** One row of `role-changes` (R0211). */
export const recordRoleChange = async (req: PayloadRequest, user: User, before: readonly Role[]): Promise<void> => {
  const why = (req.context.roleChange ?? {}) as RoleChangeWhy
  const now = new Date().toISOString()
  await asSystem(req).create({
    collection: 'role-changes',
    depth: 0,
    data: {
      user: user.id, fromRole: before[0] ?? 'student', toRole: user.roles[0] ?? 'student', fromRoles: [...before], toRoles: [...user.roles],
      performedBy: req.user?.id ?? null, migrationType: why.type ?? (req.user ? 'admin_assigned' : 'system_migration'), migrationReason: why.reason ?? null,
      initiatedAt: now, completedAt: now, migrationStatus: 'completed', notificationSent: true,
    },
  })
}
