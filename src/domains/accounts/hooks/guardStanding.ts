import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'
import type { Role } from '@/platform/access/types'
import { reasonMissing } from '../errors/standing'
import { keepAnAdmin } from '../services/keepAnAdmin'

/**
 * Rules of standing that hold by every door: `role` is the first of `roles`, a ban has a reason, the last admin stays.
 * Who may change what is said by the fields' access and by the services.
 */
export const guardStanding: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const roles = [...new Set((data.roles ?? originalDoc?.roles ?? []) as Role[])]
  const kept: Role[] = roles.length > 0 ? roles : ['student']
  const after: Partial<User> = { ...data, roles: kept, role: kept[0] }
  if (data.banned === false) Object.assign(after, { banReason: null, banExpiresAt: null })
  if (data.banned && !String(data.banReason ?? originalDoc?.banReason ?? '').trim()) throw reasonMissing()
  if (operation === 'update' && originalDoc?.roles?.includes('admin')) {
    const leaves = !kept.includes('admin') || (after.banned && !originalDoc.banned) || (after.isActive === false && originalDoc.isActive !== false)
    if (leaves) await keepAnAdmin(req, originalDoc.id)
  }
  return after
}
