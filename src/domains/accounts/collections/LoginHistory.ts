import type { CollectionConfig } from 'payload'
import { closedField } from '@/platform/access/policy'

export const failureReasons = ['unknown_account', 'wrong_password', 'locked', 'banned', 'inactive', 'second_factor'] as const

/**
 * Every attempt to sign in, also with addresses that nobody has (then without `user`). Append-only (R0601-R0607).
 * It names nobody in clear: the address that was typed and the network address stand as keyed hashes,
 * the latter beside its network, shortened to what tells a country from another.
 */
export const LoginHistory: CollectionConfig = {
  slug: 'login-history',
  admin: { useAsTitle: 'createdAt', defaultColumns: ['createdAt', 'user', 'success', 'failureReason', 'ipAddress', 'deviceInfo'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['user', 'createdAt'] }, { fields: ['identifierHash', 'createdAt'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'identifierHash', type: 'text', access: closedField, admin: { hidden: true } },
    { name: 'success', type: 'checkbox', defaultValue: true, index: true },
    { name: 'failureReason', type: 'select', options: [...failureReasons] },
    { name: 'method', type: 'select', options: ['password', 'passkey', 'totp', 'sign_in_link', 'class_code', 'guardian', 'impersonation'] },
    { name: 'ipAddress', type: 'text', index: true, maxLength: 64 },
    { name: 'ipHash', type: 'text', index: true, access: closedField, admin: { hidden: true } },
    { name: 'userAgent', type: 'text', maxLength: 500 },
    { name: 'deviceInfo', type: 'text', maxLength: 200 },
    { name: 'country', type: 'text', maxLength: 2 },
    { name: 'city', type: 'text', maxLength: 120 },
  ],
}
