import type { Field } from 'payload'
import { fieldAccess, readOnlyField } from '@/platform/access/policy'
import { anyOf, staff } from '@/platform/access/rules'
import { ownerOfProfile } from '../access'

/** Kept by the consent services out of birth date, country and consents (R0014, R1432); never written by hand. */
const kept = { ...readOnlyField, read: fieldAccess(anyOf(ownerOfProfile, staff)) }
const admin = { readOnly: true }

/** Age and consent as they stand at this moment. The truth is in `users.birthDate` and `parental-consents`. */
export const ageFields: Field[] = [
  { name: 'isMinor', type: 'checkbox', defaultValue: false, index: true, access: kept, admin },
  { name: 'ageVerificationStatus', type: 'select', required: true, defaultValue: 'pending', options: ['pending', 'verified_adult', 'verified_minor', 'failed'], access: kept, admin },
  { name: 'parentalConsentRequired', type: 'checkbox', defaultValue: false, access: kept, admin },
  { name: 'parentalConsentStatus', type: 'select', required: true, defaultValue: 'not_required', options: ['not_required', 'pending', 'granted', 'denied', 'expired'], access: kept, admin },
  { name: 'parentalConsentAt', type: 'date', access: kept, admin },
  { name: 'parentalConsentExpiresAt', type: 'date', access: kept, admin },
  { name: 'coppaCompliant', type: 'checkbox', defaultValue: false, access: kept, admin },
  { name: 'hasPublicNameConsent', type: 'checkbox', defaultValue: false, index: true, access: kept, admin },
]
