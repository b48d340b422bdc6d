import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

/** A person's authenticator app: one each. It counts as a second factor from the moment it is confirmed. */
export const Authenticators: CollectionConfig = {
  slug: 'authenticators',
  admin: { useAsTitle: 'id', defaultColumns: ['user', 'confirmedAt', 'lastUsedAt'] },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'confirmedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'lastUsedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'secret', type: 'text', required: true, access: closedField, admin: { hidden: true } },
    // The last 30-second step whose code was taken: a code is good once.
    { name: 'lastStep', type: 'number', access: closedField, admin: { hidden: true } },
    // Hashes of the unused recovery codes, one a line.
    { name: 'recoveryHashes', type: 'textarea', access: closedField, admin: { hidden: true } },
    { name: 'failedTries', type: 'number', defaultValue: 0, access: closedField, admin: { hidden: true } },
    { name: 'lockedUntil', type: 'date', access: closedField, admin: { hidden: true } },
  ],
}
