import type { CollectionConfig } from 'payload'
import { targetFields } from '../fields/target'

/** What a newcomer looked at of works that he could not open yet; one row for each person and work (R1867-R1869). */
export const SampleContentAccess: CollectionConfig = {
  slug: 'sample-content-access',
  admin: { useAsTitle: 'id', defaultColumns: ['reader', 'story', 'book', 'viewCount', 'lastAccessedAt'] },
  defaultSort: '-lastAccessedAt',
  fields: [
    { name: 'reader', type: 'relationship', relationTo: 'users', required: true, index: true },
    ...targetFields('story', 'book'),
    { name: 'viewCount', type: 'number', required: true, defaultValue: 0, min: 0 },
    // Seconds.
    { name: 'totalTimeSpent', type: 'number', required: true, defaultValue: 0, min: 0 },
    { name: 'lastAccessedAt', type: 'date', required: true, index: true, defaultValue: () => new Date().toISOString() },
  ],
}
