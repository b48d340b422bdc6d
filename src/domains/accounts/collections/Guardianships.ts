import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

/** Who may answer for a child. Many to many: a child may have two guardians, a guardian many children. */
export const Guardianships: CollectionConfig = {
  slug: 'guardianships',
  admin: { useAsTitle: 'id', defaultColumns: ['child', 'guardian', 'relation', 'state', 'confirmedAt'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['child', 'state'] }, { fields: ['guardian', 'state'] }, { fields: ['state', 'inviteExpiresAt'] }],
  fields: [
    // One side is empty until the other has accepted; a CHECK demands both from then on.
    { name: 'child', type: 'relationship', relationTo: 'users', index: true },
    { name: 'guardian', type: 'relationship', relationTo: 'users', index: true },
    { name: 'relation', type: 'select', required: true, defaultValue: 'parent', options: ['parent', 'legal_guardian', 'grandparent', 'foster_carer', 'other'] },
    { name: 'state', type: 'select', required: true, defaultValue: 'invited', index: true, options: ['invited', 'confirmed', 'declined', 'expired', 'revoked'] },
    { name: 'invitedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'invitedWay', type: 'select', required: true, options: ['mail', 'code', 'account_made'] },
    { name: 'inviteHash', type: 'text', unique: true, access: closedField, admin: { hidden: true } },
    // Somebody's address who has no account yet: encrypted, and forgotten when the invitation ends.
    { name: 'invitedEmail', type: 'text', access: closedField, admin: { hidden: true } },
    { name: 'inviteExpiresAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'confirmedBy', type: 'relationship', relationTo: 'users' },
    { name: 'confirmation', type: 'select', options: ['both_sides', 'school', 'guardian_made_account'] },
    { name: 'confirmedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'endedBy', type: 'relationship', relationTo: 'users' },
    { name: 'endedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
  ],
}
