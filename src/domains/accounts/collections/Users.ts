import type { CollectionConfig } from 'payload'
import { roles } from '@/platform/access/types'

/** People with an account. Sign-in is by e-mail, or by username for children without one. */
export const Users: CollectionConfig = {
  slug: 'users',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles', 'createdAt'] },
  auth: { tokenExpiration: 60 * 60 * 24 * 30 },
  fields: [
    { name: 'name', type: 'text' },
    { name: 'roles', type: 'select', hasMany: true, required: true, defaultValue: ['student'], options: [...roles], saveToJWT: true },
    { name: 'banned', type: 'checkbox', defaultValue: false },
    { name: 'banExpiresAt', type: 'date' },
  ],
}
