import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { demandConsent } from '@/domains/accounts/api'

/**
 * Gives a list that is shared its secret address, and takes it away when the list becomes private. A
 * child shares what it wrote only with consent to posting.
 */
export const shareToken: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const visibility = data.visibility ?? originalDoc?.visibility ?? 'private'
  if (visibility !== 'private' && req.user) await demandConsent(req, 'posting')
  const known = operation === 'update' ? originalDoc?.shareToken : undefined
  return { ...data, shareToken: visibility === 'private' ? null : (known ?? randomBytes(16).toString('base64url')) }
}
