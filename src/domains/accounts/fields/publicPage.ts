import type { Field } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { reservedUsernames } from '../rules'

const address = (value: unknown) => {
  if (value === undefined || value === null || value === '') return true
  try {
    // A link that a stranger clicks: nothing but the web.
    return ['https:', 'http:'].includes(new URL(String(value)).protocol) || 'https://…'
  } catch {
    return 'https://…'
  }
}

const link = (name: string): Field => ({ name, type: 'text', maxLength: 500, validate: address })

/** What stands on a person's public page. */
export const publicPageFields: Field[] = [
  { name: 'user', type: 'relationship', relationTo: 'users', required: true, unique: true, access: readOnlyField, admin: { readOnly: true } },
  { name: 'displayName', type: 'text', required: true, maxLength: 120, index: true },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    validate: (value: unknown) => (/^[a-z0-9](?:[a-z0-9_-]{1,58}[a-z0-9_])$/.test(String(value)) && !reservedUsernames.has(String(value))) || 'a-z, 0-9, -, _',
  },
  { name: 'isPublic', type: 'checkbox', defaultValue: false, index: true },
  { name: 'avatar', type: 'upload', relationTo: 'media' },
  { name: 'bio', type: 'textarea', localized: true, maxLength: 2000 },
  { name: 'designation', type: 'text', maxLength: 255 },
  { name: 'organization', type: 'text', maxLength: 255 },
  { name: 'location', type: 'text', maxLength: 255 },
  link('socialWebsite'),
  link('socialGithub'),
  link('socialFacebook'),
  link('socialTwitter'),
  link('socialLinkedin'),
]
