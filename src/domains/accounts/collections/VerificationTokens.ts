import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'
import { tokenPurposes } from '../rules'

/** Keys that go out by mail or as a code: only their hash is kept, they end, and they work once (R0309-R0312, R1058-R1061). */
export const VerificationTokens: CollectionConfig = {
  slug: 'verification-tokens',
  admin: { useAsTitle: 'purpose', hidden: true },
  graphQL: false,
  indexes: [{ fields: ['identifier', 'purpose'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'purpose', type: 'select', required: true, options: tokenPurposes },
    { name: 'identifier', type: 'text', required: true, maxLength: 320 },
    { name: 'tokenHash', type: 'text', required: true, unique: true, access: closedField },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'consumedAt', type: 'date' },
    { name: 'attempts', type: 'number', defaultValue: 0, min: 0 },
  ],
}
