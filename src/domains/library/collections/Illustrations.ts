import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { editorsField } from '../fields/guarded'
import { licenceField } from '../fields/licensing'
import { currencyField } from '../fields/openness'
import { targetFields } from '../fields/target'
import { exactlyOne } from '../hooks/exactlyOne'
import { ownIllustration } from '../hooks/ownIllustration'
import { shutIllustration } from '../hooks/shutIllustration'

/** Artwork made for a work: who drew it, under which licence, what it shows, and whether it may be used. */
export const Illustrations: CollectionConfig = {
  slug: 'illustrations',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'artistName', 'status', 'licence', 'updatedAt'] },
  defaultSort: '-createdAt',
  trash: true,
  hooks: { beforeValidate: [exactlyOne('story', 'book', 'chapter')], beforeChange: [ownIllustration], afterChange: [shutIllustration] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    { name: 'altText', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'description', type: 'textarea', maxLength: 2000 },
    ...targetFields('story', 'book', 'chapter'),
    { name: 'position', type: 'number', min: 0 },
    { name: 'artist', type: 'relationship', relationTo: 'users', index: true, access: editorsField },
    { name: 'artistName', type: 'text', maxLength: 200 },
    { ...licenceField, required: true } as typeof licenceField,
    { name: 'status', type: 'select', required: true, defaultValue: 'draft', options: ['draft', 'submitted', 'approved', 'published', 'rejected'], index: true },
    { name: 'reviewNotes', type: 'textarea', access: readOnlyField },
    { name: 'compensation', type: 'number', min: 0, access: editorsField },
    currencyField,
    { name: 'importKey', type: 'text', unique: true, index: true, access: { create: editorsField.create, update: editorsField.update, read: editorsField.update }, admin: { hidden: true } },
  ],
}
