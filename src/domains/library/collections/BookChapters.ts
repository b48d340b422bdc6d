import type { CollectionConfig } from 'payload'
import { importKeyField } from '../fields/address'
import { bodyFields, guardedFile } from '../fields/body'
import { measureFields, searchTextField } from '../fields/measures'
import { lastEditedByField, publishedAtField } from '../fields/state'
import { partHooks } from '../hooks/worksHooks'

/** An ordered part of a book, with a text of its own. It is published with its book. */
export const BookChapters: CollectionConfig = {
  slug: 'book-chapters',
  admin: { useAsTitle: 'title', defaultColumns: ['book', 'order', 'title', '_status', 'updatedAt'], listSearchableFields: ['title'] },
  defaultPopulate: { title: true, order: true, book: true, slug: true },
  defaultSort: 'order',
  trash: true,
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  forceSelect: { book: true, isSample: true, _status: true },
  hooks: partHooks('book-chapters'),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'book', type: 'relationship', relationTo: 'books', required: true, index: true, admin: { position: 'sidebar' } },
    // Chapters of one level below another one (a section of a part); their order counts through the whole book.
    { name: 'parent', type: 'relationship', relationTo: 'book-chapters', index: true, admin: { position: 'sidebar' } },
    { name: 'order', type: 'number', required: true, min: 1, index: true, admin: { position: 'sidebar' } },
    { name: 'number', type: 'text', maxLength: 20 },
    { name: 'slug', type: 'text', maxLength: 120, index: true, admin: { position: 'sidebar' } },
    { name: 'summary', type: 'textarea', maxLength: 1000 },
    ...bodyFields('book-chapters'),
    { name: 'isSample', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
    guardedFile('book-chapters', 'audio', 'read'),
    ...measureFields,
    publishedAtField, lastEditedByField, importKeyField, searchTextField,
  ],
}
