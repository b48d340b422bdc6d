import type { Field } from 'payload'
import { editorsField } from './guarded'

export const visibilities = ['public', 'restricted', 'classroom', 'private'] as const
export const unlockPolicies = ['free', 'purchase', 'subscription', 'classroom_license', 'institutional'] as const

export const currencyField: Field = {
  name: 'currency', type: 'text', defaultValue: 'USD', maxLength: 3,
  validate: (value: unknown) => value == null || (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) || 'ISO 4217',
}

/** Who may open a work, in which ways, and at what price. What `canOpen` asks stands here. */
export const opennessFields: Field[] = [
  { name: 'visibility', type: 'select', required: true, defaultValue: 'public', options: [...visibilities], index: true },
  { name: 'isPremium', type: 'checkbox', defaultValue: false, index: true, access: editorsField },
  { name: 'unlockPolicy', type: 'select', required: true, defaultValue: 'free', options: [...unlockPolicies], access: editorsField },
  // Minor units: 499 with USD is 4.99 dollars.
  { name: 'price', type: 'number', min: 0, access: editorsField },
  currencyField,
  { name: 'previewPercent', type: 'number', required: true, defaultValue: 20, min: 0, max: 100 },
  { name: 'previewPages', type: 'number', required: true, defaultValue: 10, min: 0, max: 1000 },
  { name: 'downloadAllowed', type: 'checkbox', defaultValue: false },
  { name: 'printAllowed', type: 'checkbox', defaultValue: false },
]
