import type { Field } from 'payload'
import { fieldAccess, readOnlyField } from '@/platform/access/policy'
import { admin, anyOf, staff } from '@/platform/access/rules'
import { roles } from '@/platform/access/types'
import { adminOfAnother, self } from '../access'

const byAdmin = { create: fieldAccess(admin), update: fieldAccess(adminOfAnother) }
const dayAndTime = { date: { pickerAppearance: 'dayAndTime' as const } }

/** What somebody may do here. Every change, by whatever door, is guarded and recorded by the hooks of standing. */
export const standingFields: Field[] = [
  { name: 'standingActions', type: 'ui', admin: { components: { Field: '@/domains/accounts/admin/StandingActions#StandingActions' }, disableListColumn: true } },
  { name: 'roles', type: 'select', hasMany: true, required: true, defaultValue: ['student'], options: [...roles], access: byAdmin },
  // The primary role: always the first of `roles` (decisions.md, People). R0008, R0981: indexed.
  { name: 'role', type: 'select', index: true, options: [...roles], access: readOnlyField, admin: { readOnly: true } },
  { name: 'isActive', type: 'checkbox', defaultValue: true, access: byAdmin },
  {
    type: 'row',
    fields: [
      { name: 'banned', type: 'checkbox', defaultValue: false, access: byAdmin },
      { name: 'banExpiresAt', type: 'date', access: byAdmin, admin: { ...dayAndTime, condition: (data) => Boolean(data?.banned) } },
    ],
  },
  { name: 'banReason', type: 'textarea', maxLength: 2000, access: { ...byAdmin, read: fieldAccess(anyOf(staff, self)) }, admin: { condition: (data) => Boolean(data?.banned) } },
  {
    type: 'row',
    fields: [
      { name: 'subscriptionTier', type: 'text', maxLength: 20, defaultValue: 'free', access: byAdmin },
      { name: 'usageQuota', type: 'number', min: 0, defaultValue: 100, access: byAdmin },
    ],
  },
  { name: 'schoolId', type: 'text', maxLength: 255, index: true, access: byAdmin },
  { name: 'stripeCustomerId', type: 'text', unique: true, access: { ...readOnlyField, read: fieldAccess(admin) }, admin: { readOnly: true } },
  { name: 'deletedAt', type: 'date', access: readOnlyField, admin: { ...dayAndTime, readOnly: true, condition: (data) => Boolean(data?.deletedAt) } },
  { name: 'deletionRequestId', type: 'text', index: true, access: readOnlyField, admin: { readOnly: true, condition: (data) => Boolean(data?.deletionRequestId) } },
]
