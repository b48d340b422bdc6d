import type { Machine } from '@/platform/workflow/types'

/** A consent ends by withdrawal or by time. It moves by its services alone, which ask who may. */
export const consentStates: Machine = {
  name: 'parental-consent',
  collection: 'parental-consents',
  field: 'state',
  initial: 'granted',
  states: ['granted', 'revoked', 'expired', 'denied'],
  transitions: [
    { name: 'revoke', from: ['granted'], to: 'revoked', says: 'a confirmed guardian of the child, staff', may: () => false, reason: 'optional', event: 'consent.revoked' },
    { name: 'expire', from: ['granted'], to: 'expired', says: 'the platform', may: () => false, event: 'consent.expired' },
  ],
}
