import type { Field } from 'payload'
import { checkLanguage } from '../hooks/checkLanguage'

/** Ages of readers; the last word of the catalogue on who a work is for. */
export const ageRanges = ['under_6', '6_8', '9_12', '13_plus'] as const

export const readingLevels = ['first_words', 'first_sentences', 'growing', 'fluent', 'advanced'] as const

export const languageField: Field = {
  name: 'language', type: 'text', required: true, defaultValue: 'en', index: true, maxLength: 35, validate: checkLanguage,
}

/** Where a work stands on the shelves. */
export const classificationFields: Field[] = [
  languageField,
  { name: 'ageRange', type: 'select', options: [...ageRanges], index: true },
  { name: 'ageMin', type: 'number', min: 0, max: 120 },
  { name: 'ageMax', type: 'number', min: 0, max: 120 },
  { name: 'readingLevel', type: 'select', options: [...readingLevels], index: true },
  { name: 'categories', type: 'relationship', relationTo: 'categories', hasMany: true, filterOptions: { scope: { equals: 'stories' } } },
  { name: 'genres', type: 'text', hasMany: true, maxRows: 20, maxLength: 80 },
  { name: 'subjects', type: 'text', hasMany: true, maxRows: 40, maxLength: 80 },
  { name: 'tags', type: 'text', hasMany: true, maxRows: 40, maxLength: 60 },
]
