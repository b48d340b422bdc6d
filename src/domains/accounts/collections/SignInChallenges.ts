import type { CollectionConfig } from 'payload'

/** Questions that wait for one answer while somebody signs in: WebAuthn challenges and second-factor tickets. */
export const SignInChallenges: CollectionConfig = {
  slug: 'sign-in-challenges',
  admin: { hidden: true },
  graphQL: false,
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['passkey_register', 'passkey_sign_in', 'second_factor'] },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'hash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
    { name: 'usedAt', type: 'date' },
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
  ],
}
