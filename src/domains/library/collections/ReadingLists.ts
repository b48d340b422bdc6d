import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { targetFields } from '../fields/target'
import { itemsOfList } from '../hooks/itemsOfList'
import { ownRow } from '../hooks/ownRow'
import { shareToken } from '../hooks/shareToken'

/** An ordered list of works that a reader put together; private, open to whoever has its address, or public. */
export const ReadingLists: CollectionConfig = {
  slug: 'reading-lists',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'reader', 'visibility', 'updatedAt'] },
  defaultSort: '-updatedAt',
  trash: true,
  hooks: { beforeValidate: [itemsOfList], beforeChange: [ownRow('reader'), shareToken] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', maxLength: 2000 },
    { name: 'reader', type: 'relationship', relationTo: 'users', index: true, admin: { readOnly: true } },
    { name: 'visibility', type: 'select', required: true, defaultValue: 'private', options: ['private', 'unlisted', 'public'], index: true },
    // What opens an unlisted list; made here, unguessable, new each time that a list becomes private again.
    { name: 'shareToken', type: 'text', unique: true, index: true, access: readOnlyField, admin: { readOnly: true }, hooks: { beforeDuplicate: [() => null] } },
    { name: 'items', type: 'array', maxRows: 500, fields: [...targetFields('story', 'book'), { name: 'note', type: 'text', maxLength: 500 }] },
  ],
}
