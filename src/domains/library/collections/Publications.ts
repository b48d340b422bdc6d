import type { CollectionConfig } from 'payload'
import { currencyField, unlockPolicies, visibilities } from '../fields/openness'
import { targetFields } from '../fields/target'

export const publicationStates = ['draft', 'scheduled', 'published', 'archived', 'withdrawn'] as const

/** An edition of a work: its number counts up by one, and what was published never changes (R0094, R0095, R0218-R0220). */
export const Publications: CollectionConfig = {
  slug: 'publications',
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'version', 'publicationStatus', 'publishedAt', 'publishedBy'] },
  defaultSort: ['-publishedAt', '-version'],
  indexes: [{ fields: ['publicationStatus', 'publishedAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true },
    ...targetFields('story', 'book', 'translation'),
    { name: 'submission', type: 'relationship', relationTo: 'story-submissions', index: true },
    { name: 'version', type: 'number', required: true, defaultValue: 1, min: 1 },
    // The saved version of the work that this edition shows; versions of works are never thrown away.
    { name: 'workVersion', type: 'text' },
    { name: 'changelog', type: 'textarea', maxLength: 4000 },
    { name: 'publicationStatus', type: 'select', required: true, defaultValue: 'draft', options: [...publicationStates], index: true },
    { name: 'visibility', type: 'select', required: true, defaultValue: 'public', options: [...visibilities] },
    { name: 'unlockPolicy', type: 'select', required: true, defaultValue: 'purchase', options: [...unlockPolicies] },
    { name: 'isPremium', type: 'checkbox', defaultValue: false, index: true },
    { name: 'price', type: 'number', min: 0 },
    currencyField,
    { name: 'publishedAt', type: 'date', index: true },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'featured', type: 'checkbox', defaultValue: false, index: true },
    { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'sortOrder', type: 'number', defaultValue: 0 },
  ],
}
