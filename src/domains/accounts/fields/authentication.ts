import type { Field } from 'payload'
import { closedField, fieldAccess, readOnlyField } from '@/platform/access/policy'
import { admin } from '@/platform/access/rules'
import { self } from '../access'
import { minorField } from './minor'
import { reservedUsernames, usernamePattern } from '../rules'

const lower = ({ value }: { value?: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() || null : value)

/** The fields by which people sign in. The address changes only through its own confirmed way. */
export const authenticationFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    required: false,
    unique: true,
    maxLength: 255,
    access: { create: fieldAccess(admin), update: () => false },
    hooks: { beforeValidate: [lower] },
  } as Field,
  {
    name: 'username',
    type: 'text',
    required: false,
    unique: true,
    access: { create: fieldAccess(admin), update: fieldAccess(self) },
    hooks: { beforeValidate: [lower] },
    validate: (value: unknown) =>
      value === undefined || value === null || value === '' || (typeof value === 'string' && usernamePattern.test(value) && !reservedUsernames.has(value)) ||
      '3-30: a-z, 0-9, _',
  },
  // Never stored, so there is nothing to read: here only to say who may set one. The panel offers no field to whoever
  // may not, which it believes only of a field that can be seen at all.
  { name: 'password', type: 'text', virtual: true, hidden: true, access: { create: fieldAccess(admin), read: () => true, update: () => false } },
  // An address that waits for its confirmation; nobody signs in with it.
  { name: 'pendingEmail', type: 'text', maxLength: 255, hidden: true, access: closedField },
  { name: 'emailVerifiedAt', type: 'date', access: readOnlyField, admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
  {
    name: 'emailVerified',
    type: 'checkbox',
    virtual: true,
    access: readOnlyField,
    admin: { position: 'sidebar', readOnly: true },
    hooks: { afterRead: [({ siblingData }) => Boolean(siblingData.emailVerifiedAt)] },
  },
  minorField,
  { name: 'lastLoginAt', type: 'date', access: readOnlyField, admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
  { name: 'lastActiveAt', type: 'date', index: true, access: readOnlyField, admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } } },
]
