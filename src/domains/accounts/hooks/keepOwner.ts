import type { CollectionBeforeChangeHook } from 'payload'

/** What belongs to a person goes to nobody else afterwards. */
export const keepOwner: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'update' ? { ...data, user: originalDoc?.user?.id ?? originalDoc?.user } : data
