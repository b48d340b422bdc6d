import type { CollectionConfig } from 'payload'
import { guardedFile, opened, termsOfWork } from '../fields/body'
import { importKeyField, slugField } from '../fields/address'
import { classificationFields } from '../fields/classification'
import { licensingFields } from '../fields/licensing'
import { figureFields, measureFields, searchTextField } from '../fields/measures'
import { opennessFields } from '../fields/openness'
import { peopleFields } from '../fields/people'
import { featuredField, lastEditedByField, moderationStatusField, publishedAtField, publishedByHouse } from '../fields/state'
import { readOnlyField } from '@/platform/access/policy'
import { booksHooks } from '../hooks/worksHooks'

/** A book: a PDF with its pages, or chapters, or both. */
export const Books: CollectionConfig = {
  slug: 'books',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'authorName', 'language', '_status', 'moderationStatus', 'updatedAt'], listSearchableFields: ['title', 'authorName', 'slug'], components: publishedByHouse },
  defaultPopulate: { title: true, slug: true, authorName: true, language: true, cover: true, ageRange: true, isPremium: true, _status: true },
  defaultSort: '-updatedAt',
  trash: true,
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  forceSelect: { ...termsOfWork, previewPages: true },
  indexes: [{ fields: ['_status', 'language'] }, { fields: ['_status', 'publishedAt'] }],
  hooks: booksHooks,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, index: true },
    { name: 'subtitle', type: 'text', maxLength: 300 },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'text',
          fields: [
            { name: 'kind', type: 'select', required: true, defaultValue: 'chapters', options: ['chapters', 'pdf'], index: true },
            { name: 'summary', type: 'textarea', maxLength: 2000 },
            { name: 'cover', type: 'upload', relationTo: 'media' },
            { name: 'coverAlt', type: 'text', maxLength: 300 },
            { name: 'mood', type: 'text', maxLength: 40 },
          ],
        },
        {
          label: 'pdf',
          fields: [
            guardedFile('books', 'pdf', 'download'),
            { name: 'pdfState', type: 'select', defaultValue: 'none', options: ['none', 'waiting', 'ready', 'failed'], access: readOnlyField, admin: { readOnly: true } },
            { name: 'pdfProblem', type: 'text', access: { ...readOnlyField, read: opened('books', 'download') }, admin: { readOnly: true } },
            { name: 'pdfFrontCover', type: 'upload', relationTo: 'media' },
            { name: 'pdfBackCover', type: 'upload', relationTo: 'media' },
            { name: 'pageLayout', type: 'select', required: true, defaultValue: 'single', options: ['single', 'spread'] },
            { name: 'thumbnailGeneratedAt', type: 'date', index: true, access: readOnlyField, admin: { readOnly: true } },
            { name: 'thumbnailConfig', type: 'group', fields: [{ name: 'width', type: 'number', defaultValue: 240, min: 80, max: 1200 }] },
            { name: 'drm', type: 'group', fields: [{ name: 'watermark', type: 'checkbox', defaultValue: false }, { name: 'copyAllowed', type: 'checkbox', defaultValue: false }] },
          ],
        },
        { label: 'people', fields: peopleFields },
        { label: 'shelf', fields: classificationFields },
        {
          label: 'rights',
          fields: [
            ...opennessFields, ...licensingFields,
            { name: 'publisher', type: 'text', maxLength: 200 },
            { name: 'publishedDate', type: 'date' },
            { name: 'isbn', type: 'text', unique: true, maxLength: 20 },
            { name: 'sourceUrl', type: 'text', maxLength: 500 },
          ],
        },
        { label: 'figures', fields: [...measureFields, ...figureFields] },
      ],
    },
    slugField, featuredField, publishedAtField, moderationStatusField, lastEditedByField, importKeyField, searchTextField,
  ],
}
