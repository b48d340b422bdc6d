import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '@/platform/errors/AppError'

/** Of these relations exactly one is set; said before the database refuses it. */
export const exactlyOne = (...names: string[]): CollectionBeforeValidateHook => ({ data, originalDoc, operation }) => {
  const value = (name: string) => (data && name in data ? data[name] : operation === 'update' ? originalDoc?.[name] : undefined)
  const set = names.filter((name) => value(name) != null)
  if (set.length === 1) return data
  const message = `Exactly one of these is needed: ${names.join(', ')}.`
  throw refusal('library.one_target', 400, message, { fields: names.map((path) => ({ path, message })) })
}
