import type { Where } from 'payload'
import { policy, serviceOnly } from '@/platform/access/policy'
import { mayDo, notMinorWithout } from '@/domains/accounts/api'
import { admin, allOf, anyOf, anyone, editor, nobody, owns, signedIn, staff, when, where } from '@/platform/access/rules'
import { globalPolicy } from './globals/globalPolicy'

/** What the public may know of: published, not in the trash, not kept private. Whether it opens is `canOpen`'s. */
const shown = where('published and not private', {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, { visibility: { not_equals: 'private' } }],
})
const shownIn = (path: string): Where[] => [
  { [`${path}._status`]: { equals: 'published' } }, { [`${path}.deletedAt`]: { exists: false } }, { [`${path}.visibility`]: { not_equals: 'private' } },
]
const self: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
const chaptersShown = where('published with their book', { and: [...self, ...shownIn('book')] })
const pagesShown = where('of published books', { and: [{ isCurrent: { equals: true } }, ...shownIn('book')] })
const translationsShown = where('published with their original', {
  and: [...self, { or: [{ and: shownIn('story') }, { and: shownIn('book') }, { and: shownIn('chapter.book') }] }],
})
const illustrationsShown = where('published artwork', { and: [{ status: { equals: 'published' } }, { deletedAt: { exists: false } }] })
const unpublished = where('never published', { _status: { equals: 'draft' }, publishedAt: { exists: false } })
const listsShown = where('public lists', { and: [{ visibility: { equals: 'public' } }, { deletedAt: { exists: false } }] })
const notesForAuthor = allOf(owns('workAuthor'), where('shared', { isShared: { equals: true } }))

const ownWork = anyOf(editor, owns('author'), owns('coAuthors'))
const ownChapter = anyOf(editor, owns('book.author'), owns('book.coAuthors'))
const ownTranslation = anyOf(editor, owns('translator'))
/** A child brings words before others only with the consent of whoever answers for it (decisions.md, People). */
const mayPost = when('signed in; a child with consent to posting', async (viewer, args) => Boolean(await signedIn(args)) && mayDo(args.req, 'posting'))
const ownReading = owns('reader')
/** A child whose account nobody has consented to only reads, and may throw its own away. */
const mayKeep = notMinorWithout('account')
const keepsOwn = allOf(ownReading, mayKeep)

/** Who may do what in the library. Each row is one collection; read it top to bottom. */
export const access = {
  stories: policy({ create: mayPost, read: anyOf(staff, owns('author'), owns('coAuthors'), shown), update: ownWork, delete: anyOf(editor, allOf(owns('author'), unpublished)), readVersions: anyOf(staff, owns('author'), owns('coAuthors')) }),
  books: policy({ create: mayPost, read: anyOf(staff, owns('author'), owns('coAuthors'), shown), update: ownWork, delete: anyOf(editor, allOf(owns('author'), unpublished)), readVersions: anyOf(staff, owns('author'), owns('coAuthors')) }),
  'book-chapters': policy({ create: mayPost, read: anyOf(staff, owns('book.author'), owns('book.coAuthors'), chaptersShown), update: ownChapter, delete: anyOf(editor, allOf(owns('book.author'), unpublished)), readVersions: anyOf(staff, owns('book.author'), owns('book.coAuthors')) }),
  // Pages are made from the PDF by the worker.
  'book-pages': serviceOnly(anyOf(staff, owns('book.author'), owns('book.coAuthors'), pagesShown)),
  translations: policy({ create: mayPost, read: anyOf(staff, owns('translator'), translationsShown), update: ownTranslation, delete: anyOf(editor, allOf(owns('translator'), unpublished)), readVersions: anyOf(staff, owns('translator')) }),
  // Editions and cases are written by the services of publishing and submitting alone.
  publications: serviceOnly(anyOf(staff, where('published editions', { publicationStatus: { equals: 'published' } }))),
  'story-submissions': serviceOnly(anyOf(staff, owns('author'))),
  'editorial-notes': policy({ create: mayPost, read: anyOf(staff, owns('writtenBy'), notesForAuthor), update: anyOf(staff, owns('writtenBy'), notesForAuthor), delete: anyOf(editor, owns('writtenBy')) }),
  illustrations: policy({ create: mayPost, read: anyOf(staff, owns('artist'), owns('story.author'), owns('book.author'), illustrationsShown), update: anyOf(editor, owns('artist')), delete: anyOf(editor, owns('artist')) }),
  categories: policy({ create: editor, read: anyone, update: editor, delete: admin }),
  pages: policy({ create: editor, read: anyOf(staff, where('published', { and: self })), update: editor, delete: editor, readVersions: staff }),
  redirects: policy({ create: editor, read: anyone, update: editor, delete: editor }),
  // Merged from all devices by the service that saves a position.
  'reading-progress': policy({ create: nobody, read: ownReading, update: nobody, delete: ownReading }),
  bookmarks: policy({ create: mayKeep, read: ownReading, update: keepsOwn, delete: ownReading }),
  'reading-lists': policy({ create: mayKeep, read: anyOf(ownReading, listsShown), update: keepsOwn, delete: ownReading }),
  'sample-content-access': serviceOnly(anyOf(admin, ownReading)),
  'site-settings': globalPolicy(editor),
  navigation: globalPolicy(editor),
  'home-page': globalPolicy(editor),
}
