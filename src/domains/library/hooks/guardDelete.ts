import type { CollectionBeforeDeleteHook } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { refusal } from '@/platform/errors/AppError'
import { mainBefore, readMain } from './saving'

/**
 * Works go into the trash, from where they come back; only from there may an admin delete for good.
 * The purge job acts without a person.
 */
export const guardDelete = (collection: string): CollectionBeforeDeleteHook => async ({ id, req }) => {
  if (!req.user) return
  await readMain(req, collection, String(id))
  const main = mainBefore(req, String(id))
  if (main?.deletedAt && hasRole(req.user, 'admin')) return
  throw refusal('library.trash_first', 409, 'Put this into the trash instead; from there it can come back.')
}
