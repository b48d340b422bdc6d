import type { CollectionConfig } from 'payload'
import { bodyFields, guardedFile, spreadsField, termsOfWork } from '../fields/body'
import { importKeyField, slugField } from '../fields/address'
import { classificationFields } from '../fields/classification'
import { licensingFields } from '../fields/licensing'
import { figureFields, measureFields, searchTextField } from '../fields/measures'
import { opennessFields } from '../fields/openness'
import { peopleFields } from '../fields/people'
import { featuredField, lastEditedByField, moderationStatusField, publishedAtField, publishedByHouse } from '../fields/state'
import { worksHooks } from '../hooks/worksHooks'

/** A work of one text or of pictures with a few lines each; the one home of its words (decisions.md, Content). */
export const Stories: CollectionConfig = {
  slug: 'stories',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'authorName', 'language', '_status', 'moderationStatus', 'updatedAt'], listSearchableFields: ['title', 'authorName', 'slug'], components: publishedByHouse },
  defaultPopulate: { title: true, slug: true, authorName: true, language: true, cover: true, ageRange: true, isPremium: true, _status: true },
  defaultSort: '-updatedAt',
  trash: true,
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  forceSelect: { ...termsOfWork, previewPercent: true },
  indexes: [{ fields: ['_status', 'language'] }, { fields: ['_status', 'publishedAt'] }],
  hooks: worksHooks('stories'),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, index: true },
    { name: 'subtitle', type: 'text', maxLength: 300 },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'text',
          fields: [
            { name: 'kind', type: 'select', required: true, defaultValue: 'text', options: ['text', 'picture_book'], index: true },
            { name: 'summary', type: 'textarea', maxLength: 1000 },
            ...bodyFields('stories'),
            spreadsField('stories'),
            { name: 'cover', type: 'upload', relationTo: 'media' },
            { name: 'coverAlt', type: 'text', maxLength: 300 },
            { name: 'mood', type: 'text', maxLength: 40 },
          ],
        },
        { label: 'people', fields: peopleFields },
        { label: 'shelf', fields: classificationFields },
        {
          label: 'files',
          fields: [
            guardedFile('stories', 'samplePdf', 'preview'), guardedFile('stories', 'fullPdf', 'download'),
            guardedFile('stories', 'epubFile', 'download'), guardedFile('stories', 'audioFile', 'read'),
          ],
        },
        {
          label: 'rights',
          fields: [
            ...opennessFields, ...licensingFields,
            { name: 'publisher', type: 'text', maxLength: 200 },
            { name: 'publishedDate', type: 'date' },
            { name: 'isbn', type: 'text', unique: true, maxLength: 20 },
          ],
        },
        { label: 'figures', fields: [...measureFields, ...figureFields] },
      ],
    },
    slugField, featuredField, publishedAtField, moderationStatusField, lastEditedByField, importKeyField, searchTextField,
  ],
}
