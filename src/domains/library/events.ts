/** What the library announces. Every one is published in the transaction of what it tells. */
export const libraryEvents = [
  'work.published', 'work.unpublished',
  'submission.submitted', 'submission.claimed', 'submission.approved', 'submission.changesRequested', 'submission.rejected', 'submission.withdrawn', 'submission.published',
  'illustration.submitted', 'illustration.approved', 'illustration.rejected',
  'note.added',
  'reading.finished',
] as const

export type LibraryEvent = (typeof libraryEvents)[number]

/** A work that readers see, or see no more. */
export type WorkNews = { key: string; collection: 'stories' | 'books' | 'translations'; id: string; slug?: string; path?: string; title?: string; language?: string; author?: string; edition?: string; isImport?: boolean }

/** A submission that moved; `id` is the case, `author` the person who is told. */
export type SubmissionNews = { key: string; id: string; from: string; to: string; title?: string; author?: string; reason?: string; reasonCode?: string; by?: string; due?: string; workCollection?: string; workId?: string; slug?: string; path?: string; collection?: string; claimedBy?: string }
