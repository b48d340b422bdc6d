import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { inTransaction, systemRequest } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { caseOf, type WorkKey } from '../queries/governingCase'
import { submitWork } from '../services/submitWork'
import { withMedia } from './pictures'
import type { ImportBook, ImportTarget, Placed } from './types'

/** Where works stand on the shelves, if their source does not say it. */
export interface Shelf {
  /** A category's slug or name. */
  category: string
  ageRange: string
}

type Row = Record<string, unknown>
interface Slot {
  collection: 'books' | 'book-chapters' | 'stories' | 'translations' | 'illustrations' | 'media'
  key: string
  /** How to know the row again. */
  where: Where
  data: Row | ((req: PayloadRequest) => Promise<Row>)
  file?: { data: Buffer; name: string; mimetype: string; size: number }
}

/**
 * Brings works in as `author` would: drafts that belong to this person, through every hook of the
 * library. Rows are known again by their key, so that nothing is made twice, by two runs at once either.
 */
export function libraryTarget(payload: Payload, author: TypedUser, shelf: Shelf): ImportTarget {
  const put = (slot: Slot) => place(payload, author, slot)
  const keyed = (collection: Slot['collection'], key: string, data: Slot['data']) =>
    put({ collection, key, where: { importKey: { equals: key } }, data })
  return {
    async putMedia(picture) {
      const data = await readFile(picture.file)
      const mark = picture.key.slice(0, 60)
      const file = { data, name: path.basename(picture.file), mimetype: 'application/octet-stream', size: data.byteLength }
      const words = { altText: (picture.alt || picture.caption).slice(0, 500) || null, folder: '/imports', tags: [mark] }
      return put({ collection: 'media', key: picture.key, where: { tags: { in: [mark] } }, data: words, file })
    },
    putBook: (book) => keyed('books', book.key, async (req) => ({ ...rowOfBook(book), author: author.id, ...(await onShelf(req, shelf)) })),
    putChapter: (book, chapter, media) => keyed('book-chapters', chapter.key, {
      title: chapter.title, book: book.id, order: chapter.order, number: chapter.label || null, slug: chapter.slug, body: withMedia(chapter.document, media),
    }),
    putTranslation: ({ book, chapter }, row, media) => keyed('translations', row.key, {
      title: row.title, ...(chapter ? { chapter: chapter.id } : { book: book?.id }), fromLanguage: row.from, language: row.to,
      ...(row.summary ? { summary: row.summary } : {}), ...(row.document ? { body: withMedia(row.document, media) } : {}), translator: author.id,
    }),
    // It appears with the chapter's book, or is decided about by itself.
    putIllustration: ({ chapter }, row, media) => keyed('illustrations', row.key, {
      title: row.title.slice(0, 300), image: media, altText: row.alt.slice(0, 1000), chapter: chapter.id, position: row.position,
      artist: author.id, artistName: row.artist.slice(0, 200), licence: row.licence.code,
    }),
    putStory: (story, media) => keyed('stories', story.key, async (req) => ({
      title: story.title, kind: 'text', language: story.language, summary: story.summary || null, tags: story.tags, author: author.id,
      ...(story.author ? { authorName: story.author } : {}), ...(await onShelf(req, { ...shelf, category: story.category || shelf.category })), body: withMedia(story.document, media),
    })),
    async submit(work) {
      return { id: work.id, outcome: await sendIn(await requestAs(payload, author), work) }
    },
  }
}

const rowOfBook = (book: ImportBook): Row => ({
  title: book.title, subtitle: book.subtitle || null, kind: 'chapters', summary: book.summary || null, language: book.language, slug: book.slug,
  ...(book.authors.length > 0 ? { authorName: book.authors.join(', ').slice(0, 200) } : {}),
  contributors: book.authors.map((name) => ({ role: 'author', name })), licence: book.licence.code, licenceText: book.licence.note || null,
})

/** A request of the person in whose name works come in. */
export async function requestAs(payload: Payload, author: TypedUser): Promise<PayloadRequest> {
  const req = await systemRequest(payload)
  req.user = author
  return req
}

async function place(payload: Payload, author: TypedUser, { collection, key, where, data, file }: Slot): Promise<Placed> {
  const req = await requestAs(payload, author)
  return inTransaction(req, async (): Promise<Placed> => {
    await lockWord(req, `import:${key}`)
    const isTrashable = collection !== 'media'
    const { docs } = await asSystem(req).find({ collection: collection as never, where, limit: 1, pagination: false, depth: 0, ...(isTrashable ? { trash: true } : {}) })
    const found = docs[0] as { id: string; deletedAt?: string | null } | undefined
    if (found?.deletedAt) throw refusal('library.import_trashed', 409, 'This was brought in before and lies in the trash. Restore it, or purge it to bring it in anew.')
    if (found) return { id: String(found.id), outcome: 'present' }
    const row = typeof data === 'function' ? await data(req) : data
    const isDrafted = collection !== 'media' && collection !== 'illustrations'
    const made = (await asSystem(req).create({
      collection: collection as never, depth: 0, ...(isDrafted ? { draft: true } : {}), ...(file ? { file } : {}),
      data: { ...row, ...(collection === 'media' ? {} : { importKey: key }), ...(isDrafted ? { _status: 'draft' } : {}) } as never,
    })) as unknown as { id: string }
    return { id: String(made.id), outcome: 'created' }
  })
}

const onShelf = async (req: PayloadRequest, { category, ageRange }: Shelf): Promise<Row> => ({
  categories: await categoryOf(req, category), ageRange: ageRange || null,
})

async function categoryOf(req: PayloadRequest, name: string): Promise<string[]> {
  if (!name) return []
  const { docs } = await asSystem(req).find({
    collection: 'categories' as never, limit: 1, pagination: false, depth: 0, locale: 'all',
    where: { and: [{ scope: { equals: 'stories' } }, { or: [{ slug: { equals: name.toLowerCase() } }, { name: { equals: name } }] }] },
  })
  const found = docs[0] as { id: string } | undefined
  if (!found) throw refusal('library.category_unknown', 400, `There is no category "${name}".`)
  return [found.id]
}

/** A work that was ever sent in is not sent in again: whatever became of it since is the people's affair. */
const sendIn = (req: PayloadRequest, work: WorkKey): Promise<Placed['outcome']> =>
  inTransaction(req, async () => {
    if (await caseOf(work, req)) return 'present'
    await submitWork(req, { ...work, agrees: true })
    return 'created'
  })
