import type { Field } from 'payload'
import { isMinor } from '../services/age'

/** `minor` on users: derived at every reading from birth date and country, and writable for nobody. */
export const minorField: Field = {
  name: 'minor',
  type: 'checkbox',
  virtual: true,
  admin: { readOnly: true, position: 'sidebar' },
  hooks: { afterRead: [({ siblingData }) => (siblingData?.birthDate === undefined ? undefined : isMinor(siblingData))] },
}
