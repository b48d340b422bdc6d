import type { FieldHook } from 'payload'
import { newestCase } from '../queries/newestCase'

/**
 * The state of the work's newest submission; nothing while it was never sent in. One query for a whole
 * list, none for a reader without an account: to the public a work is published or it is not.
 */
export const readModerationStatus: FieldHook = async ({ data, collection, req, overrideAccess }) => {
  const id = data?.id as string | undefined
  if (!id || !collection || (!req.user && !overrideAccess)) return null
  return (await newestCase(req, collection.slug, id)) ?? null
}
