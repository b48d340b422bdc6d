import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { importKeyField, slugField } from '../fields/address'
import { bodyFields, spreadsField } from '../fields/body'
import { languageField } from '../fields/classification'
import { editorsField, staffField } from '../fields/guarded'
import { licensingFields } from '../fields/licensing'
import { measureFields, searchTextField } from '../fields/measures'
import { lastEditedByField, moderationStatusField, publishedAtField, publishedByHouse } from '../fields/state'
import { targetFields } from '../fields/target'
import { exactlyOne } from '../hooks/exactlyOne'
import { partHooks } from '../hooks/worksHooks'

/** A work in another language: of exactly one story, book or chapter, one for each language. */
export const Translations: CollectionConfig = {
  slug: 'translations',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'language', 'translator', '_status', 'moderationStatus', 'updatedAt'], listSearchableFields: ['title', 'slug'], components: publishedByHouse },
  defaultPopulate: { title: true, slug: true, language: true, story: true, book: true, chapter: true, _status: true },
  defaultSort: '-updatedAt',
  trash: true,
  versions: { maxPerDoc: 0, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  forceSelect: { story: true, book: true, chapter: true, translator: true, _status: true },
  hooks: partHooks('translations', [exactlyOne('story', 'book', 'chapter')]),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300, index: true },
    { name: 'subtitle', type: 'text', maxLength: 300 },
    ...targetFields('story', 'book', 'chapter'),
    { name: 'fromLanguage', type: 'text', maxLength: 35 },
    languageField,
    { name: 'summary', type: 'textarea', maxLength: 2000 },
    ...bodyFields('translations'),
    spreadsField('translations'),
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'translator', type: 'relationship', relationTo: 'users', index: true, access: editorsField, admin: { position: 'sidebar' } },
    { name: 'translatorName', type: 'text', maxLength: 200 },
    { name: 'qualityScore', type: 'number', min: 0, max: 10, access: staffField },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', access: staffField },
    { name: 'reviewNotes', type: 'textarea', access: { create: staffField.create, update: staffField.update } },
    { name: 'translatedPercent', type: 'number', min: 0, max: 100, access: readOnlyField, admin: { readOnly: true } },
    ...licensingFields,
    ...measureFields,
    slugField, publishedAtField, moderationStatusField, lastEditedByField, importKeyField, searchTextField,
  ],
}
