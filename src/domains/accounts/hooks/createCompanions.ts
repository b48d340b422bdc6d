import type { CollectionAfterChangeHook } from 'payload'
import { createCompanionsOf } from '../services/createCompanionsOf'

/** A profile and settings come into being with their person, in the same transaction. */
export const createCompanions: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await createCompanionsOf(req, doc)
  return doc
}
