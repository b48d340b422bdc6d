import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

/** One row for each sign-in, tied to Payload's own session by its id: a visit, with its device and its end. */
export const UserSessions: CollectionConfig = {
  slug: 'user-sessions',
  admin: { useAsTitle: 'device', defaultColumns: ['user', 'device', 'loginAt', 'lastActivityAt', 'logoutAt'] },
  defaultSort: '-loginAt',
  indexes: [{ fields: ['user', 'loginAt'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'sid', type: 'text', required: true, unique: true, access: closedField, admin: { hidden: true } },
    { name: 'method', type: 'select', required: true, defaultValue: 'password', options: ['password', 'passkey', 'totp', 'sign_in_link', 'class_code', 'guardian', 'impersonation'] },
    { name: 'device', type: 'text', maxLength: 200 },
    { name: 'ipAddress', type: 'text', maxLength: 64 },
    { name: 'userAgent', type: 'text', maxLength: 500 },
    { name: 'loginAt', type: 'date', required: true, index: true },
    { name: 'logoutAt', type: 'date' },
    { name: 'endedBecause', type: 'select', options: ['signed_out', 'revoked', 'expired', 'password_changed', 'roles_changed', 'banned', 'deactivated'] },
    { name: 'lastActivityAt', type: 'date', required: true, index: true },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'activitiesCount', type: 'number', required: true, defaultValue: 0, min: 0 },
    // Minutes between signing in and the last sign of life (R1137).
    { name: 'sessionDuration', type: 'number', min: 0 },
    // R0304, R0710: an admin who looks through this person's eyes.
    { name: 'impersonatedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'impersonationReason', type: 'text', maxLength: 500 },
  ],
}
