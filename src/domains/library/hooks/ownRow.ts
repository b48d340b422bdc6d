import type { CollectionBeforeChangeHook } from 'payload'

/** The row belongs to whoever makes it, for good; only a service without a person may say otherwise. */
export const ownRow = (field: string): CollectionBeforeChangeHook => ({ data, originalDoc, operation, req }) => {
  if (operation === 'update') return { ...data, [field]: originalDoc?.[field] }
  return { ...data, [field]: req.user ? req.user.id : data[field] }
}
