import type { CollectionConfig } from 'payload'
import { languages } from '@/platform/i18n/languages'
import { purposes } from '../services/consents/purposes'

/** What a guardian agreed to for a child, for one purpose, after which notice. A new answer is a new row. */
export const ParentalConsents: CollectionConfig = {
  slug: 'parental-consents',
  admin: { useAsTitle: 'purpose', defaultColumns: ['child', 'purpose', 'state', 'guardian', 'grantedAt', 'expiresAt'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['child', 'purpose', 'state'] }, { fields: ['state', 'expiresAt'] }],
  fields: [
    { name: 'child', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'guardian', type: 'relationship', relationTo: 'users', index: true },
    { name: 'purpose', type: 'select', required: true, options: [...purposes] },
    { name: 'state', type: 'select', required: true, defaultValue: 'granted', options: ['granted', 'revoked', 'expired', 'denied'] },
    { name: 'noticeVersion', type: 'text', required: true },
    { name: 'noticeLanguage', type: 'select', required: true, options: [...languages] },
    { name: 'method', type: 'select', required: true, options: ['guardian_account', 'school'] },
    { name: 'grantedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'expiresAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'revokedAt', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'revokedBy', type: 'relationship', relationTo: 'users' },
    { name: 'endReason', type: 'select', options: ['withdrawn', 'replaced', 'guardianship_ended', 'account_withdrawn', 'ran_out'] },
    // When the guardian was told that it runs out, so that nobody is told twice.
    { name: 'remindedAt', type: 'date', admin: { hidden: true } },
  ],
}
