import type { CollectionConfig } from 'payload'
import { roles } from '@/platform/access/types'

/** Every change of somebody's roles, in the transaction of the change. Append-only (R0209-R0211, R1849-R1856). */
export const RoleChanges: CollectionConfig = {
  slug: 'role-changes',
  admin: { useAsTitle: 'toRole', defaultColumns: ['createdAt', 'user', 'fromRoles', 'toRoles', 'performedBy', 'migrationReason'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['fromRole', 'toRole'] }, { fields: ['migrationStatus', 'completedAt'] }, { fields: ['user', 'initiatedAt'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'fromRole', type: 'select', required: true, options: [...roles] },
    { name: 'toRole', type: 'select', required: true, options: [...roles] },
    { name: 'fromRoles', type: 'text', hasMany: true },
    { name: 'toRoles', type: 'text', hasMany: true },
    { name: 'performedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'migrationType', type: 'select', required: true, defaultValue: 'system_migration', options: ['system_migration', 'user_requested', 'admin_assigned', 'automatic_upgrade'] },
    { name: 'migrationReason', type: 'textarea', maxLength: 2000 },
    { name: 'initiatedAt', type: 'date', required: true },
    { name: 'completedAt', type: 'date' },
    { name: 'migrationStatus', type: 'select', required: true, defaultValue: 'in_progress', options: ['in_progress', 'completed', 'failed', 'cancelled', 'reversed'] },
    { name: 'notificationSent', type: 'checkbox', defaultValue: false },
    { name: 'userAcknowledged', type: 'checkbox', defaultValue: false },
    { name: 'helpDocViewed', type: 'checkbox', defaultValue: false },
    { name: 'supportContacted', type: 'checkbox', defaultValue: false },
    { name: 'satisfactionRating', type: 'number', min: 1, max: 5 },
    { name: 'feedbackProvided', type: 'checkbox', defaultValue: false },
    { name: 'issuesReported', type: 'text', hasMany: true },
    { name: 'preFeatureUsage', type: 'json', admin: { hidden: true } },
    { name: 'postFeatureUsage', type: 'json', admin: { hidden: true } },
    { name: 'adaptationPeriod', type: 'number', min: 0 },
  ],
}
