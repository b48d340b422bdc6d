import type { GlobalConfig } from 'payload'
import { ageRanges } from '../fields/classification'

/** What greets a visitor: a headline and sections, hand-picked or filled by a rule, in an editor's order. */
export const HomePage: GlobalConfig = {
  slug: 'home-page',
  versions: { max: 100 },
  fields: [
    { name: 'headline', type: 'text', localized: true, maxLength: 160 },
    { name: 'intro', type: 'textarea', localized: true, maxLength: 500 },
    { name: 'lead', type: 'relationship', relationTo: ['stories', 'books'] },
    {
      name: 'sections', type: 'array', maxRows: 20,
      fields: [
        { name: 'title', type: 'text', localized: true, maxLength: 120 },
        { name: 'text', type: 'textarea', localized: true, maxLength: 400 },
        { name: 'kind', type: 'select', required: true, defaultValue: 'hand_picked', options: ['hand_picked', 'newest', 'featured', 'most_read', 'category', 'age_range', 'reading_list', 'continue_reading'] },
        { name: 'works', type: 'relationship', relationTo: ['stories', 'books'], hasMany: true, maxRows: 24, admin: { condition: (_, sibling) => sibling?.kind === 'hand_picked' } },
        { name: 'category', type: 'relationship', relationTo: 'categories', admin: { condition: (_, sibling) => sibling?.kind === 'category' } },
        { name: 'ageRange', type: 'select', options: [...ageRanges], admin: { condition: (_, sibling) => sibling?.kind === 'age_range' } },
        { name: 'readingList', type: 'relationship', relationTo: 'reading-lists', admin: { condition: (_, sibling) => sibling?.kind === 'reading_list' } },
        { name: 'limit', type: 'number', defaultValue: 8, min: 1, max: 24 },
      ],
    },
  ],
}
