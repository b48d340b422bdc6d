import type { CollectionBeforeValidateHook } from 'payload'

const words = (...parts: unknown[]) => parts.filter((one) => typeof one === 'string' && one.trim()).map((one) => String(one).trim()).join(' ')

/** `name` from first and last name, and the first name from `name`, where only one of them was given. */
export const deriveNames: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const known = { ...originalDoc, ...data }
  const name = words(known.name) || words(known.firstName, known.lastName) || words(known.username)
  const firstName = words(known.firstName) || name.split(/\s+/)[0]
  return { ...data, ...(name ? { name, firstName } : {}) }
}
