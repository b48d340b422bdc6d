import type { CollectionConfig } from 'payload'
import { bodyEditor } from '@/platform/richtext/editor'
import { nameCategory } from '../hooks/nameCategory'
import { redirectFromOldSlug } from '../hooks/redirectFromOldSlug'

/** Pages of the house itself: about, help, privacy, terms, accessibility, contact, landing pages. */
export const Pages: CollectionConfig = {
  slug: 'pages',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'slug', 'kind', '_status', 'updatedAt'] },
  defaultSort: 'slug',
  trash: true,
  versions: { maxPerDoc: 200, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  hooks: { afterChange: [redirectFromOldSlug('pages')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 200 },
    { name: 'slug', type: 'text', required: true, unique: true, index: true, maxLength: 120, admin: { position: 'sidebar' }, hooks: { beforeValidate: [nameCategory] } },
    { name: 'kind', type: 'select', required: true, defaultValue: 'page', options: ['page', 'help', 'legal', 'landing'], admin: { position: 'sidebar' } },
    { name: 'summary', type: 'textarea', localized: true, maxLength: 500 },
    { name: 'body', type: 'richText', localized: true, editor: bodyEditor() },
    { name: 'legalVersion', type: 'text', maxLength: 40, admin: { position: 'sidebar', condition: (data) => data?.kind === 'legal' } },
    { name: 'validFrom', type: 'date', admin: { position: 'sidebar', condition: (data) => data?.kind === 'legal' } },
  ],
}
