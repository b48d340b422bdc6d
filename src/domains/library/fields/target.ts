import type { Field } from 'payload'

type Target = { name: 'story' | 'book' | 'chapter' | 'translation'; relationTo: 'stories' | 'books' | 'book-chapters' | 'translations' }

const targets: Record<Target['name'], Target['relationTo']> = { story: 'stories', book: 'books', chapter: 'book-chapters', translation: 'translations' }

/** Relations of which exactly one is set; the database checks it, and `exactlyOne` says it kindly first. */
export const targetFields = (...names: Target['name'][]): Field[] =>
  names.map((name): Field => ({ name, type: 'relationship', relationTo: targets[name], index: true }))
