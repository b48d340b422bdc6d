import type { PersonalField } from '@/platform/domain/types'

const kept = 'Evidence that somebody answered for the child at that time; the person stands under a pseudonym.'

/** What guardians, consents and second factors know of people. */
export const safetyPersonalData: PersonalField[] = [
  { collection: 'guardianships', field: 'child', person: 'child', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'guardianships', field: 'guardian', person: 'guardian', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'guardianships', field: 'invitedBy', person: 'invitedBy', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'guardianships', field: 'confirmedBy', person: 'confirmedBy', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'guardianships', field: 'endedBy', person: 'endedBy', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'guardianships', field: 'relation', person: 'child', export: true, onErasure: 'keep', why: kept },
  { collection: 'guardianships', field: 'invitedEmail', person: 'invitedBy', export: false, onErasure: 'erase', why: 'The address of somebody else; forgotten when the invitation ends.' },
  { collection: 'guardianships', field: 'inviteHash', person: 'invitedBy', export: false, onErasure: 'erase', why: 'A key, of no use to its owner once used.' },
  { collection: 'parental-consents', field: 'child', person: 'child', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'parental-consents', field: 'guardian', person: 'guardian', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'parental-consents', field: 'revokedBy', person: 'revokedBy', export: true, onErasure: 'pseudonymise', why: kept },
  { collection: 'parental-consents', field: 'purpose', person: 'child', export: true, onErasure: 'keep', why: kept },
  { collection: 'passkeys', field: 'user', person: 'user', export: true, onErasure: 'erase', why: 'Without the account a passkey opens nothing.' },
  { collection: 'passkeys', field: 'name', person: 'user', export: true, onErasure: 'erase', why: 'Names a device of the person.' },
  { collection: 'passkeys', field: 'credentialId', person: 'user', export: false, onErasure: 'erase', why: 'Recognises a device of the person.' },
  { collection: 'passkeys', field: 'publicKey', person: 'user', export: false, onErasure: 'erase', why: 'Recognises a device of the person.' },
  { collection: 'authenticators', field: 'user', person: 'user', export: true, onErasure: 'erase', why: 'Without the account a second factor guards nothing.' },
  { collection: 'authenticators', field: 'secret', person: 'user', export: false, onErasure: 'erase', why: 'A key of the person.' },
  { collection: 'authenticators', field: 'recoveryHashes', person: 'user', export: false, onErasure: 'erase', why: 'Keys of the person.' },
  { collection: 'sign-in-challenges', field: 'user', person: 'user', export: false, onErasure: 'erase', why: 'Lives for minutes.' },
]
