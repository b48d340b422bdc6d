import type { Field } from 'payload'
import { closedField, readOnlyField } from '@/platform/access/policy'

const derived = (name: string): Field => ({ name, type: 'number', access: readOnlyField, admin: { readOnly: true } })

/** What is counted from the text itself, at every save. */
export const measureFields: Field[] = [derived('wordCount'), derived('readingMinutes'), derived('pageCount')]

/**
 * What readers did, counted by the database in the published row alone and never written back from an
 * older version (see hooks/keepFigures.ts).
 */
export const figureFields: Field[] = [
  { ...derived('viewCount'), defaultValue: 0 } as Field,
  { ...derived('likeCount'), defaultValue: 0 } as Field,
  { ...derived('downloadCount'), defaultValue: 0 } as Field,
  derived('rating'),
]

/**
 * All words of a work in one line, for the search index. Closed: it holds what only some may open.
 * As long as a text may be: Payload's own bound of 40,000 characters would keep long chapters unpublished.
 */
export const searchTextField: Field = { name: 'searchText', type: 'textarea', maxLength: 4_000_000, hidden: true, access: closedField, admin: { hidden: true, disableListColumn: true, disableListFilter: true } }
