import type { PersonalField } from '@/platform/domain/types'

const works = ['stories', 'books'] as const

const row = (collection: string, field: string, person: string, onErasure: PersonalField['onErasure'], why: string, exported = true): PersonalField => ({ collection, field, person, export: exported, onErasure, why })

/** What the library knows of people, and what becomes of it when one of them goes. */
export const personalData: PersonalField[] = [
  ...works.flatMap((collection) => [
    row(collection, 'author', 'author', 'pseudonymise', 'Published works stay under "former member" (decisions.md, People).'),
    row(collection, 'authorName', 'author', 'pseudonymise', 'The name that the work shows.'),
    row(collection, 'authorAlias', 'author', 'erase', 'A pen name leads to the person.'),
    row(collection, 'authorAge', 'author', 'erase', 'Said of a person.'),
    row(collection, 'authorLocation', 'author', 'erase', 'Said of a person.'),
    row(collection, 'coAuthors', 'coAuthors', 'pseudonymise', 'The works are those of others too.'),
    row(collection, 'illustrator', 'illustrator', 'pseudonymise', 'Pictures stay with the work.'),
    row(collection, 'contributors', 'contributors.person', 'pseudonymise', 'A licence demands the credit; the link to the account goes.'),
    row(collection, 'lastEditedBy', 'lastEditedBy', 'pseudonymise', 'Who edited is part of the trail.', false),
  ]),
  row('book-chapters', 'lastEditedBy', 'lastEditedBy', 'pseudonymise', 'Who edited is part of the trail.', false),
  row('translations', 'translator', 'translator', 'pseudonymise', 'Published translations stay.'),
  row('translations', 'translatorName', 'translator', 'pseudonymise', 'The name that the translation shows.'),
  row('translations', 'reviewer', 'reviewer', 'pseudonymise', 'Who decided is part of the trail.', false),
  row('translations', 'lastEditedBy', 'lastEditedBy', 'pseudonymise', 'Who edited is part of the trail.', false),
  row('story-submissions', 'author', 'author', 'pseudonymise', 'The case is the record of a decision.'),
  row('story-submissions', 'authorName', 'author', 'pseudonymise', 'The name that the work shows.'),
  row('story-submissions', 'messageToEditors', 'author', 'erase', 'A letter of the author.'),
  row('story-submissions', 'assignee', 'assignee', 'pseudonymise', 'Who decided is part of the trail.', false),
  row('story-submissions', 'claimedBy', 'claimedBy', 'pseudonymise', 'Who decided is part of the trail.', false),
  row('story-submissions', 'reviewer', 'reviewer', 'pseudonymise', 'Who decided is part of the trail.', false),
  row('editorial-notes', 'writtenBy', 'writtenBy', 'pseudonymise', 'Notes belong to the work.'),
  row('editorial-notes', 'text', 'writtenBy', 'keep', 'Notes belong to the work.'),
  row('editorial-notes', 'workAuthor', 'workAuthor', 'pseudonymise', 'Notes belong to the work.'),
  row('editorial-notes', 'assignee', 'assignee', 'pseudonymise', 'Notes belong to the work.', false),
  row('editorial-notes', 'resolvedBy', 'resolvedBy', 'pseudonymise', 'Notes belong to the work.', false),
  row('publications', 'publishedBy', 'publishedBy', 'pseudonymise', 'An edition never changes; the account behind it is made nameless.', false),
  row('illustrations', 'artist', 'artist', 'pseudonymise', 'Published artwork stays under "former member".'),
  row('illustrations', 'artistName', 'artist', 'pseudonymise', 'The name that the picture shows.'),
  row('reading-progress', 'reader', 'reader', 'erase', 'What somebody read is his own.'),
  row('reading-progress', 'notes', 'reader', 'erase', 'What somebody read is his own.'),
  row('bookmarks', 'reader', 'reader', 'erase', 'What somebody read is his own.'),
  row('bookmarks', 'note', 'reader', 'erase', 'What somebody read is his own.'),
  row('reading-lists', 'reader', 'reader', 'erase', 'Lists go with their reader.'),
  row('reading-lists', 'name', 'reader', 'erase', 'Lists go with their reader.'),
  row('reading-lists', 'description', 'reader', 'erase', 'Lists go with their reader.'),
  row('sample-content-access', 'reader', 'reader', 'erase', 'What somebody looked at is his own.'),
]
