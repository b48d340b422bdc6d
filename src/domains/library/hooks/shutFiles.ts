import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { OpenableWork } from '@/platform/access/canOpen'
import { hasRole } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { picturesOf } from '../queries/filesOf'
import { guardingWork, type Guarded } from '../queries/openWork'
import { idOf } from '../queries/ownWork'
import { openFile, shutFile } from '../services/shutFile'
import { mainBefore } from './saving'

type Doc = Record<string, unknown>

/** Files that are never public: whole copies. */
const always: Partial<Record<Guarded, string[]>> = { stories: ['fullPdf', 'epubFile', 'audioFile'], books: ['pdf'], 'book-chapters': ['audio'] }

const coverOf = (doc: Doc): string[] => [idOf(doc.cover)].filter((id): id is string => Boolean(id))

const copiesOf = (collection: Guarded, doc: Doc) => (always[collection] ?? []).flatMap((name) => idOf(doc[name]) ?? [])

/** Nobody hangs a stranger's file on his own work: its guard would then be his. */
export const requireOwnFiles = (collection: Guarded): CollectionBeforeChangeHook => async ({ data, originalDoc, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return data
  const filesOf = (doc: Doc) => [...copiesOf(collection, doc), ...picturesOf(doc), ...coverOf(doc)]
  const before = new Set(filesOf(originalDoc ?? {}))
  const files = filesOf(data).filter((id) => !before.has(id))
  if (files.length === 0) return data
  const foreign = await sqlFor(req).first<{ id: string }>(sql`
    select id from media where id in (${sql.join(files.map((id) => sql`${id}::uuid`), sql`, `)}) and is_private and uploaded_by_id is distinct from ${req.user.id}::uuid limit 1`)
  if (foreign) throw refusal('library.foreign_file', 403, 'This file belongs to somebody else.', { fields: [{ path: 'files', message: 'This file belongs to somebody else.' }] })
  return data
}

/** What readers see of a document: itself where it is published, else the version before a draft, else nothing. */
const shownOf = async (req: PayloadRequest, collection: Guarded, doc: Doc): Promise<{ doc: Doc; work: OpenableWork } | undefined> => {
  // Most saves are of works that nobody has seen yet: they need no second look.
  if (doc._status !== 'published' && mainBefore(req, String(doc.id))?.status !== 'published') return undefined
  const shown = doc._status === 'published' ? doc : ((await asSystem(req).findByID({ collection, id: String(doc.id), depth: 0, trash: true, disableErrors: true })) as unknown as Doc | null)
  const work = shown && (await guardingWork(req, collection, shown))
  return work?._status === 'published' && work.visibility !== 'private' && !shown?.deletedAt && shown ? { doc: shown, work } : undefined
}

const isLocked = ({ isPremium, unlockPolicy, visibility }: OpenableWork) =>
  Boolean(isPremium) || (unlockPolicy ?? 'free') !== 'free' || !['public', undefined, null].includes(visibility as string | undefined)

/** Keeps the files of one document as shut as the document: what readers see is open, all else is the author's. */
const settle = async (req: PayloadRequest, collection: Guarded, doc: Doc): Promise<void> => {
  const id = String(doc.id)
  const shown = await shownOf(req, collection, doc)
  const isOpen = new Set(shown ? [...coverOf(shown.doc), ...(isLocked(shown.work) ? [] : picturesOf(shown.doc))] : [])
  const all = [...picturesOf(doc), ...(shown ? picturesOf(shown.doc) : []), ...coverOf(doc)]
  await shutFile(req, { slug: collection, id }, copiesOf(collection, doc), true)
  await shutFile(req, { slug: collection, id }, all.filter((file) => !isOpen.has(file)))
  await openFile(req, id, [...isOpen])
}

/** With a book its chapters appear and go, each of which was saved before. */
const settleChapters = async (req: PayloadRequest, book: string) => {
  const { docs } = await asSystem(req).find({ collection: 'book-chapters', where: { book: { equals: book } }, depth: 0, pagination: false, select: { body: true, audio: true, book: true, _status: true } })
  for (const chapter of docs) await settle(req, 'book-chapters', chapter as unknown as Doc)
}

/** Keeps the files of a work as shut as the work: whole copies always, pictures while it is a draft or locked. */
export const shutFiles = (collection: Guarded): CollectionAfterChangeHook => async ({ doc, previousDoc, req }) => {
  await settle(req, collection, doc as Doc)
  const changed = ['_status', 'visibility', 'unlockPolicy', 'isPremium', 'deletedAt'].some((name) => doc[name] !== previousDoc?.[name])
  if (collection === 'books' && changed) await settleChapters(req, String(doc.id))
  return doc
}
