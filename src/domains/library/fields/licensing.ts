import type { Field } from 'payload'
import { readOnlyField } from '@/platform/access/policy'

export const licences = ['cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain', 'all_rights_reserved', 'other'] as const

export const licenceField: Field = { name: 'licence', type: 'select', options: [...licences], index: true }

/** Under which terms a work may be used, and when its author agreed to ours. */
export const licensingFields: Field[] = [
  licenceField,
  { name: 'licenceText', type: 'textarea', maxLength: 4000, admin: { condition: (data) => data?.licence === 'other' } },
  { name: 'licenceAgreedAt', type: 'date', access: readOnlyField, admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'licenceAgreementVersion', type: 'text', access: readOnlyField, admin: { readOnly: true } },
]
