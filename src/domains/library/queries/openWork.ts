import type { PayloadRequest } from 'payload'
import { idOf } from '@/platform/access/idOf'
import { canOpen, type OpenableWork, type OpenAnswer, type Opening } from '@/platform/access/canOpen'
import { sql, sqlFor } from '@/platform/db/sql'

export type Guarded = 'stories' | 'books' | 'book-chapters' | 'translations' | 'book-pages'

type Row = Record<string, unknown>
type Known = Map<string, Promise<OpenableWork | undefined>>

/** What was read about works for this request; a page asks the same book for each of its chapters. */
const known = new WeakMap<PayloadRequest, Known>()

const tables = { stories: 'stories', books: 'books' } as const

const readWork = async (req: PayloadRequest, collection: 'stories' | 'books', id: string): Promise<OpenableWork | undefined> => {
  const row = await sqlFor(req).first<Row>(sql`
    select w.author_id, w.visibility, w.unlock_policy, w.is_premium, w.download_allowed, w.print_allowed, w._status,
      (select json_agg(r.users_id) from ${sql.identifier(`${tables[collection]}_rels`)} r where r.parent_id = w.id and r.path = 'coAuthors') as co_authors
    from ${sql.identifier(tables[collection])} w where w.id = ${id} and w.deleted_at is null`)
  if (!row) return undefined
  return {
    id, collection, author: row.author_id, coAuthors: row.co_authors ?? [], visibility: row.visibility, unlockPolicy: row.unlock_policy,
    isPremium: row.is_premium, downloadAllowed: row.download_allowed, printAllowed: row.print_allowed, _status: row._status,
  } as OpenableWork
}

const workById = (req: PayloadRequest, collection: 'stories' | 'books', id: string) => {
  const works = known.get(req) ?? (new Map() as Known)
  known.set(req, works)
  const key = `${collection}:${id}`
  if (!works.has(key)) works.set(key, readWork(req, collection, id))
  return works.get(key)!
}

/** Forgets what was read, after the request itself has changed a work. */
export const forgetWorks = (req: PayloadRequest) => known.delete(req)

const bookOfChapter = async (req: PayloadRequest, chapterId: string) =>
  (await sqlFor(req).first<{ book_id: string }>(sql`select book_id from book_chapters where id = ${chapterId}`))?.book_id

/** A part of a work opens as its work does, and belongs to the work's author or, a translation, to its translator too. */
const asPart = (work: OpenableWork | undefined, doc: Row, owner?: unknown): OpenableWork | undefined =>
  work && {
    ...work,
    coAuthors: owner ? [...((work.coAuthors as unknown[]) ?? []), owner] : work.coAuthors,
    _status: work._status === 'published' && doc._status !== 'draft' ? 'published' : 'draft',
  }

/**
 * The work whose terms decide about a document: a story or book itself, the book of a chapter or page,
 * the original of a translation. Undefined where the parent is gone.
 */
export const guardingWork = async (req: PayloadRequest, collection: Guarded, doc: Row): Promise<OpenableWork | undefined> => {
  if (collection === 'stories' || collection === 'books') return ownTerms(req, collection, doc)
  if (collection === 'translations') return ofTranslation(req, doc)
  const book = idOf(doc.book)
  return book ? asPart(await workById(req, 'books', book), doc) : undefined
}

const ownTerms = async (req: PayloadRequest, collection: 'stories' | 'books', doc: Row): Promise<OpenableWork | undefined> => {
  // Free, own and staff are decided by what stands in the document; only the rest needs its co-authors.
  const terms = { ...doc, id: String(doc.id), collection } as OpenableWork
  if (doc.coAuthors !== undefined || !req.user) return terms
  return { ...terms, coAuthors: (await workById(req, collection, String(doc.id)))?.coAuthors ?? [] }
}

const ofTranslation = async (req: PayloadRequest, doc: Row): Promise<OpenableWork | undefined> => {
  const story = idOf(doc.story)
  if (story) return asPart(await workById(req, 'stories', story), doc, doc.translator)
  const chapter = idOf(doc.chapter)
  const book = idOf(doc.book) ?? (chapter ? await bookOfChapter(req, chapter) : undefined)
  return book ? asPart(await workById(req, 'books', book), doc, doc.translator) : undefined
}

/** Whether this viewer may open this document in this way; the work behind it is asked (decisions.md, Content). */
export const mayOpen = async (req: PayloadRequest, collection: Guarded, doc: Row, opening: Opening): Promise<OpenAnswer> => {
  const work = await guardingWork(req, collection, doc)
  if (!work) return { allowed: false, why: 'not_public', ways: [] }
  return canOpen(req, work, opening === 'read' && isSample(collection, doc) ? 'preview' : opening)
}

/** Chapters that the book shows as its sample are as open as a preview. */
const isSample = (collection: Guarded, doc: Row) => collection === 'book-chapters' && doc.isSample === true
