import type { CollectionConfig } from 'payload'
import { ageRanges } from '../fields/classification'
import { staffReadField } from '../fields/guarded'
import { currencyField } from '../fields/openness'
import { caseStates } from '../fields/state'
import { targetFields } from '../fields/target'

/** Why a work was sent back or turned down; the author reads the words behind each. */
export const reasonCodes = ['quality', 'language', 'age_fit', 'alt_text', 'rights', 'safety', 'off_topic', 'duplicate', 'incomplete', 'other'] as const

/**
 * The case of one submission: the work, the exact version that was sent in, and where it stands.
 * Title, language and the like are copied when it is sent in, so that the inbox needs no other table.
 */
export const StorySubmissions: CollectionConfig = {
  slug: 'story-submissions',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'authorName', 'language', 'status', 'priority', 'claimedBy', 'submittedAt'] },
  defaultSort: '-submittedAt',
  indexes: [{ fields: ['workCollection', 'workId'] }, { fields: ['status', 'submittedAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'status', type: 'select', required: true, defaultValue: 'draft', options: [...caseStates], index: true },
    { name: 'workCollection', type: 'select', required: true, options: ['stories', 'books', 'translations'] },
    { name: 'workId', type: 'text', required: true, index: true },
    ...targetFields('story', 'book', 'translation'),
    { name: 'author', type: 'relationship', relationTo: 'users', index: true },
    { name: 'authorName', type: 'text' },
    { name: 'round', type: 'number', required: true, defaultValue: 1, min: 1 },
    { name: 'version', type: 'text' },
    { name: 'workRevision', type: 'number' },
    // A book is sent in with its chapters, its translation with theirs: each at the version that it had then.
    {
      name: 'parts', type: 'array', access: staffReadField,
      fields: [
        { name: 'partCollection', type: 'select', required: true, options: ['book-chapters', 'translations'] },
        { name: 'partId', type: 'text', required: true },
        { name: 'version', type: 'text', required: true },
      ],
    },
    { name: 'summary', type: 'textarea' },
    { name: 'language', type: 'text', index: true },
    { name: 'category', type: 'relationship', relationTo: 'categories' },
    { name: 'ageRange', type: 'select', options: [...ageRanges] },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'attachments', type: 'upload', relationTo: 'media', hasMany: true },
    { name: 'messageToEditors', type: 'textarea', maxLength: 2000 },
    { name: 'priority', type: 'select', required: true, defaultValue: 'medium', options: ['low', 'medium', 'high', 'urgent'], index: true },
    { name: 'risk', type: 'number', defaultValue: 0, min: 0, max: 100, index: true, access: staffReadField },
    { name: 'riskReasons', type: 'text', hasMany: true, access: staffReadField },
    { name: 'assignee', type: 'relationship', relationTo: 'users', index: true, access: staffReadField },
    { name: 'claimedBy', type: 'relationship', relationTo: 'users', index: true, access: staffReadField },
    { name: 'claimedAt', type: 'date', access: staffReadField },
    { name: 'dueDate', type: 'date' },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', index: true, access: staffReadField },
    { name: 'reasonCode', type: 'select', options: [...reasonCodes] },
    { name: 'reviewNotes', type: 'textarea' },
    { name: 'editorialNotes', type: 'textarea', access: staffReadField },
    { name: 'submittedAt', type: 'date', index: true },
    { name: 'decidedAt', type: 'date' },
    { name: 'publishDate', type: 'date' },
    { name: 'compensation', type: 'number', min: 0 },
    currencyField,
  ],
}
