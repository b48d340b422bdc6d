import type { CollectionConfig } from 'payload'
import { targetFields } from '../fields/target'
import { exactlyOne } from '../hooks/exactlyOne'
import { ownRow } from '../hooks/ownRow'

/** A place that a reader wants to find again: many for each work, one for each place (decisions.md, Content). */
export const Bookmarks: CollectionConfig = {
  slug: 'bookmarks',
  admin: { useAsTitle: 'note', defaultColumns: ['reader', 'story', 'book', 'position', 'createdAt'] },
  defaultSort: '-createdAt',
  hooks: { beforeValidate: [exactlyOne('story', 'book')], beforeChange: [ownRow('reader')] },
  fields: [
    { name: 'reader', type: 'relationship', relationTo: 'users', index: true, admin: { readOnly: true } },
    ...targetFields('story', 'book'),
    { name: 'chapter', type: 'relationship', relationTo: 'book-chapters' },
    { name: 'translation', type: 'relationship', relationTo: 'translations' },
    { name: 'position', type: 'text', maxLength: 300 },
    { name: 'excerpt', type: 'textarea', maxLength: 500 },
    { name: 'note', type: 'textarea', maxLength: 2000 },
    { name: 'color', type: 'select', options: ['yellow', 'green', 'blue', 'pink'] },
  ],
}
