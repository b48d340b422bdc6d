import type { Field } from 'payload'
import { fieldAccess } from '@/platform/access/policy'
import { admin, anyOf } from '@/platform/access/rules'
import { languages } from '@/platform/i18n/languages'
import { encryptedText } from '@/platform/security/encryptedText'
import { self } from '../access'
import { isTimeZone } from '../services/timeZones'

const selfOrAdmin = fieldAccess(anyOf(self, admin))

/** Who somebody is. What the public may see of a person stands in `profiles`. */
export const personFields: Field[] = [
  { name: 'name', type: 'text', required: true, maxLength: 255, index: true },
  {
    type: 'row',
    fields: [
      { name: 'firstName', type: 'text', required: true, maxLength: 255 },
      { name: 'lastName', type: 'text', maxLength: 255 },
    ],
  },
  { name: 'image', type: 'upload', relationTo: 'media' },
  encryptedText({ name: 'phoneNumber', maxLength: 40, access: { read: selfOrAdmin, update: selfOrAdmin } }),
  {
    type: 'row',
    fields: [
      // Both decide whether somebody is a minor, so nobody changes them for himself once the account stands.
      { name: 'birthDate', type: 'date', access: { read: selfOrAdmin, update: fieldAccess(admin) }, admin: { date: { pickerAppearance: 'dayOnly' } } },
      {
        name: 'country',
        type: 'text',
        maxLength: 2,
        access: { update: fieldAccess(admin) },
        hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() || null : value)] },
        validate: (value: unknown) => !value || /^[A-Z]{2}$/.test(String(value)) || 'ISO 3166-1: AA',
      },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'locale', type: 'select', required: true, defaultValue: 'en', options: [...languages] },
      { name: 'timezone', type: 'text', required: true, defaultValue: 'UTC', maxLength: 64, validate: (value: unknown) => isTimeZone(value) || 'Europe/Paris, UTC, …' },
    ],
  },
]
