import type { CollectionBeforeChangeHook } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { refusal } from '@/platform/errors/AppError'
import { idOf, requireOwnWork } from '../queries/ownWork'

/** New artwork belongs to whoever brings it, and only to a work that is his; approved artwork is not exchanged. */
export const ownIllustration: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return data
  if (operation === 'update' && ['approved', 'published'].includes(String(originalDoc?.status)) && data.image && idOf(data.image) !== idOf(originalDoc?.image)) {
    throw refusal('library.approved_artwork', 409, 'This picture is approved; bring the new one as a new illustration.')
  }
  await requireOwnWork(req, { ...originalDoc, ...data })
  return operation === 'create' ? { ...data, artist: req.user.id } : data
}
