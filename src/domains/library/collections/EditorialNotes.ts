import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { targetFields } from '../fields/target'
import { exactlyOne } from '../hooks/exactlyOne'
import { announceNote } from '../hooks/announceNote'
import { signNote } from '../hooks/signNote'

/** A remark of the house on a work or on one paragraph of it; the author sees those that are shared with him. */
export const EditorialNotes: CollectionConfig = {
  slug: 'editorial-notes',
  admin: { useAsTitle: 'text', defaultColumns: ['text', 'writtenBy', 'isShared', 'isResolved', 'createdAt'] },
  defaultSort: 'createdAt',
  hooks: { beforeValidate: [exactlyOne('story', 'book', 'chapter', 'translation')], beforeChange: [signNote], afterChange: [announceNote] },
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 4000 },
    ...targetFields('story', 'book', 'chapter', 'translation'),
    { name: 'submission', type: 'relationship', relationTo: 'story-submissions', index: true },
    { name: 'round', type: 'number', min: 1 },
    // The stable id of the paragraph (see platform/richtext/block-ids.ts), and its words when the note was made.
    { name: 'blockId', type: 'text', maxLength: 40, index: true },
    { name: 'quote', type: 'textarea', maxLength: 1000 },
    { name: 'answers', type: 'relationship', relationTo: 'editorial-notes', index: true },
    { name: 'writtenBy', type: 'relationship', relationTo: 'users', index: true, access: readOnlyField, admin: { readOnly: true } },
    { name: 'workAuthor', type: 'relationship', relationTo: 'users', index: true, access: readOnlyField, admin: { readOnly: true } },
    { name: 'assignee', type: 'relationship', relationTo: 'users', index: true },
    { name: 'isShared', type: 'checkbox', defaultValue: false },
    { name: 'isResolved', type: 'checkbox', defaultValue: false },
    { name: 'resolvedAt', type: 'date', access: readOnlyField, admin: { readOnly: true } },
    { name: 'resolvedBy', type: 'relationship', relationTo: 'users', access: readOnlyField, admin: { readOnly: true } },
  ],
}
