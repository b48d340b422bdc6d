import type { CollectionConfig } from 'payload'
import { targetFields } from '../fields/target'

/** Where a reader stands in a work; one row for each reader and work, merged from all devices (R0076, decisions.md). */
export const ReadingProgress: CollectionConfig = {
  slug: 'reading-progress',
  admin: { useAsTitle: 'id', defaultColumns: ['reader', 'story', 'book', 'percentComplete', 'lastReadAt'] },
  defaultSort: '-lastReadAt',
  indexes: [{ fields: ['reader', 'lastReadAt'] }],
  fields: [
    { name: 'reader', type: 'relationship', relationTo: 'users', required: true, index: true },
    ...targetFields('story', 'book'),
    { name: 'chapter', type: 'relationship', relationTo: 'book-chapters' },
    { name: 'translation', type: 'relationship', relationTo: 'translations' },
    { name: 'currentChapter', type: 'number', required: true, defaultValue: 1, min: 1 },
    { name: 'currentPage', type: 'number', min: 0 },
    { name: 'totalPages', type: 'number', min: 0 },
    { name: 'currentPosition', type: 'text', maxLength: 300 },
    { name: 'percentComplete', type: 'number', required: true, defaultValue: 0, min: 0, max: 100 },
    { name: 'furthestPercent', type: 'number', required: true, defaultValue: 0, min: 0, max: 100 },
    // Seconds.
    { name: 'totalReadingTime', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'lastReadAt', type: 'date', required: true, index: true, defaultValue: () => new Date().toISOString() },
    { name: 'startedAt', type: 'date', required: true, defaultValue: () => new Date().toISOString() },
    { name: 'completedAt', type: 'date' },
    { name: 'isCompleted', type: 'checkbox', defaultValue: false },
    { name: 'notes', type: 'text', hasMany: true, maxRows: 200 },
  ],
}
