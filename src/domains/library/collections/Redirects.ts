import type { CollectionConfig } from 'payload'
import { guardRedirect } from '../hooks/guardRedirect'

/** Old addresses and where they lead now; paths without language. Written when a slug changes, and by editors. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'isPermanent', 'updatedAt'] },
  defaultSort: 'from',
  hooks: { beforeChange: [guardRedirect] },
  fields: [
    { name: 'from', type: 'text', required: true, unique: true, index: true, maxLength: 500 },
    { name: 'to', type: 'text', required: true, index: true, maxLength: 1000 },
    { name: 'isPermanent', type: 'checkbox', defaultValue: true },
    { name: 'reason', type: 'select', defaultValue: 'editor', options: ['editor', 'slug_changed'] },
  ],
}
