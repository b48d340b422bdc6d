import { defineDomain } from '@/platform/domain/defineDomain'
import { access } from './access'
import { collections, globals } from './collections/all'
import { authoringEndpoints } from './endpoints/authoring'
import { pageEndpoints } from './endpoints/pages'
import { publishingEndpoints } from './endpoints/publishing'
import { readingEndpoints } from './endpoints/reading'
import { submissionEndpoints } from './endpoints/submissions'
import { ensureHouse } from './essentials/ensureHouse'
import { libraryEvents } from './events'
import { guardFiles } from './files'
import { readBookPdf } from './jobs/readBookPdf'
import { emptyTrash } from './jobs/emptyTrash'
import { hideName } from './listeners/hideName'
import { tellAuthor } from './listeners/tellAuthor'
import { tellEditor } from './listeners/tellEditor'
import { tellNote } from './listeners/tellNote'
import { words as ar } from './locales/ar'
import { words as en } from './locales/en'
import { words as es } from './locales/es'
import { words as fr } from './locales/fr'
import { labelsFrom } from './locales/words'
import { personalData } from './personalData'
import { moderatedIllustrations } from './moderation/illustrations'
import { moderatedSubmissions } from './moderation/submissions'
import { illustrationMachine } from './states/illustration'
import { publicationMachine } from './states/publication'
import { submissionMachine } from './states/submission'

guardFiles()

const all = [...collections, ...globals]

/** Works and their way from the author to the readers: writing, deciding, publishing, reading. */
export const library = defineDomain({
  name: 'library',
  adminGroup: { en: 'Library', fr: 'Bibliothèque', es: 'Biblioteca', ar: 'المكتبة' },
  collections,
  globals,
  access,
  labels: { en: labelsFrom(en, all), fr: labelsFrom(fr, all), es: labelsFrom(es, all), ar: labelsFrom(ar, all) },
  states: [submissionMachine, publicationMachine, illustrationMachine],
  moderates: [moderatedSubmissions, moderatedIllustrations],
  searches: [
    { collection: 'stories', kind: 'story', visible: 'published, public, not in the trash' },
    { collection: 'books', kind: 'book', visible: 'published, public, not in the trash' },
    { collection: 'translations', kind: 'translation', visible: 'published with a public original' },
    { collection: 'book-chapters', kind: 'chapter', visible: 'published with a public book, found as the book' },
  ],
  personalData,
  notifies: [
    ...['submitted', 'changes_requested', 'approved', 'rejected', 'published', 'withdrawn'].map((step) => ({ kind: `submission.${step}`, channels: ['site' as const, 'mail' as const] })),
    { kind: 'submission.claimed', channels: ['site'] },
    { kind: 'note.added', channels: ['site'] },
    { kind: 'schedule.failed', channels: ['site', 'mail'] },
  ],
  endpoints: [...authoringEndpoints, ...pageEndpoints, ...readingEndpoints, ...submissionEndpoints, ...publishingEndpoints],
  listeners: [...hideName, ...tellAuthor, tellEditor, tellNote],
  tasks: [readBookPdf, emptyTrash],
  publishes: [...libraryEvents],
  essentials: ensureHouse,
})
