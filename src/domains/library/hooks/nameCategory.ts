import type { FieldHook } from 'payload'
import { slugOf } from '../fields/slugOf'

/** The slug of a shelf, from its name where none was chosen. */
export const nameCategory: FieldHook = ({ value, data, originalDoc }) => {
  const chosen = typeof value === 'string' && value.trim() ? value : (originalDoc?.slug ?? (typeof data?.name === 'string' ? data.name : ''))
  return slugOf(String(chosen))
}
