import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Gives a list that is shared its secret address, and takes it away when the list becomes private. */
export const shareToken: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const visibility = data.visibility ?? originalDoc?.visibility ?? 'private'
  const known = operation === 'update' ? originalDoc?.shareToken : undefined
  return { ...data, shareToken: visibility === 'private' ? null : (known ?? randomBytes(16).toString('base64url')) }
}
