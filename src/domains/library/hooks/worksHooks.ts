import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import type { Guarded } from '../queries/openWork'
import { deriveText } from './deriveText'
import { guardDelete } from './guardDelete'
import { guardPublication } from './guardPublication'
import { keepFigures } from './keepFigures'
import { noteOperation } from './noteOperation'
import { ownPart, ownWork } from './ownWork'
import { recordPublication } from './recordPublication'
import { redirectFromOldSlug } from './redirectFromOldSlug'

type Hooks = NonNullable<CollectionConfig['hooks']>
export type Work = 'stories' | 'books'
export type Part = 'book-chapters' | 'translations'

/** What happens at every save of a story or book, in this order. */
export const worksHooks = (collection: Work): Hooks => ({
  beforeOperation: [noteOperation],
  beforeValidate: [ownWork],
  beforeChange: [guardPublication(collection), deriveText(collection), keepFigures(collection)],
  afterChange: [recordPublication(collection), redirectFromOldSlug(collection)],
  beforeDelete: [guardDelete(collection)],
})

/** The same for what belongs to a work: chapters and translations. */
export const partHooks = (collection: Part, checks: CollectionBeforeValidateHook[] = []): Hooks => ({
  beforeOperation: [noteOperation],
  beforeValidate: [...checks, ownPart(collection)],
  beforeChange: [guardPublication(collection), deriveText(collection as Guarded)],
  afterChange: [recordPublication(collection), redirectFromOldSlug(collection)],
  beforeDelete: [guardDelete(collection)],
})
