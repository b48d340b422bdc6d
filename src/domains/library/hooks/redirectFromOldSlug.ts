import type { CollectionAfterChangeHook } from 'payload'
import { addressOf } from '../fields/addressOf'
import { moveAddress } from '../services/moveAddress'
import { mainBefore } from './saving'

/** When something that readers could reach gets another slug, its old address leads to the new one. */
export const redirectFromOldSlug = (collection: string): CollectionAfterChangeHook => async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc._status !== 'published') return doc
  const main = mainBefore(req, String(doc.id))
  const before = main ? (main.publishedAt ? main.slug : undefined) : previousDoc?.slug
  const from = addressOf(collection, { ...doc, slug: before })
  const to = addressOf(collection, doc)
  if (from && to && from !== to) await moveAddress(req, from, to)
  return doc
}
