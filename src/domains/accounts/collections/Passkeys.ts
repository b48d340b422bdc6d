import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

/** A person's WebAuthn credentials. Their keys leave the database for nobody. */
export const Passkeys: CollectionConfig = {
  slug: 'passkeys',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'user', 'lastUsedAt', 'createdAt'] },
  defaultSort: '-createdAt',
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'name', type: 'text', required: true, maxLength: 60 },
    { name: 'credentialId', type: 'text', required: true, unique: true, maxLength: 1400, access: closedField, admin: { hidden: true } },
    { name: 'publicKey', type: 'text', required: true, access: closedField, admin: { hidden: true } },
    { name: 'counter', type: 'number', required: true, defaultValue: 0, min: 0, access: closedField, admin: { hidden: true } },
    { name: 'transports', type: 'text', access: closedField, admin: { hidden: true } },
    { name: 'isBackedUp', type: 'checkbox', defaultValue: false },
    { name: 'lastUsedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  ],
}
