import type { CollectionConfig } from 'payload'
import { guardCategory } from '../hooks/guardCategory'
import { nameCategory } from '../hooks/nameCategory'

/** The shelves: a tree of any depth for each scope; name and slug are unique in their scope (R0107, R0456, R0457, R1603). */
export const Categories: CollectionConfig = {
  slug: 'categories',
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'scope', 'parent', 'order', 'isActive'] },
  defaultPopulate: { name: true, slug: true, parent: true, scope: true },
  defaultSort: 'order',
  hooks: { beforeChange: [guardCategory] },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120 },
    { name: 'slug', type: 'text', required: true, index: true, maxLength: 120, hooks: { beforeValidate: [nameCategory] } },
    { name: 'scope', type: 'select', required: true, defaultValue: 'stories', options: ['stories', 'blog', 'products', 'courses'], index: true },
    { name: 'parent', type: 'relationship', relationTo: 'categories', index: true },
    { name: 'description', type: 'textarea', localized: true, maxLength: 1000 },
    { name: 'image', type: 'upload', relationTo: 'media' },
    { name: 'order', type: 'number', required: true, defaultValue: 0 },
    { name: 'isActive', type: 'checkbox', defaultValue: true },
  ],
}
