import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'
import { deriveText } from './deriveText'
import { guardDelete } from './guardDelete'
import { guardPublication } from './guardPublication'
import { keepFigures } from './keepFigures'
import { nameInPublic } from './nameInPublic'
import { noteOperation } from './noteOperation'
import { ownPart, ownWork } from './ownWork'
import { markPdf } from './markPdf'
import { queuePdf } from './queuePdf'
import { recordPublication } from './recordPublication'
import { redirectFromOldSlug } from './redirectFromOldSlug'
import { requireOwnFiles, shutFiles } from './shutFiles'

type Hooks = NonNullable<CollectionConfig['hooks']>
export type Work = 'stories' | 'books'
export type Part = 'book-chapters' | 'translations'

/** What happens at every save of a story or book, in this order. */
export const worksHooks = (collection: Work): Hooks => ({
  beforeOperation: [noteOperation],
  beforeValidate: [ownWork, nameInPublic('authorName')],
  beforeChange: [guardPublication(collection), requireOwnFiles(collection), deriveText(collection), keepFigures(collection)],
  afterChange: [recordPublication(collection), redirectFromOldSlug(collection), shutFiles(collection)],
  beforeDelete: [guardDelete(collection)],
})

const works = worksHooks('books')

/** A book besides has its PDF read, page by page. */
export const booksHooks: Hooks = { ...works, beforeChange: [...(works.beforeChange ?? []), markPdf], afterChange: [...(works.afterChange ?? []), queuePdf] }

/** The same for what belongs to a work: chapters and translations. */
export const partHooks = (collection: Part, checks: CollectionBeforeValidateHook[] = []): Hooks => ({
  beforeOperation: [noteOperation],
  beforeValidate: [...checks, ownPart(collection), ...(collection === 'translations' ? [nameInPublic('translatorName')] : [])],
  beforeChange: [guardPublication(collection), requireOwnFiles(collection), deriveText(collection)],
  afterChange: [recordPublication(collection), redirectFromOldSlug(collection), shutFiles(collection)],
  beforeDelete: [guardDelete(collection)],
})
