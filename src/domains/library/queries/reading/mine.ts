import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { idOf } from '../ownWork'
import { keyOfChapter } from './chapters'
import type { Mine, MineInWork, MyBookmark, MyList, MyPlace, ReadingTaste, Shelf } from './types'
import { cardsInOrder } from './workCards'

type Row = Record<string, unknown>

const relationOf = { stories: 'story', books: 'book' } as const
const placeSelect = { story: true, book: true, chapter: true, currentPosition: true, currentPage: true, percentComplete: true, lastReadAt: true } as const
const chapterName = { 'book-chapters': { slug: true, order: true } } as const

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const chapterKey = (value: unknown): string | null => (value && typeof value === 'object' ? keyOfChapter(value as Row) : null)

const placeOf = (row: Row): Omit<MyPlace, 'work'> => ({
  percent: Number(row.percentComplete ?? 0), position: text(row.currentPosition), chapter: chapterKey(row.chapter),
  page: row.currentPage == null ? null : Number(row.currentPage), at: String(row.lastReadAt),
})

/** What the viewer has begun to read, the latest first. */
export const mine = async (req: PayloadRequest): Promise<Mine> => {
  if (!req.user) return { signedIn: false, places: [] }
  const { docs } = await asViewer(req).find({
    collection: 'reading-progress', where: { reader: { equals: req.user.id } }, sort: '-lastReadAt', limit: 12, pagination: false, depth: 1,
    select: placeSelect, populate: { ...chapterName, stories: { slug: true }, books: { slug: true } } as never,
  })
  const rows = docs as unknown as Row[]
  const wanted = rows.map((row) => ({ shelf: (row.story ? 'stories' : 'books') as Shelf, id: idOf(row.story) ?? idOf(row.book) ?? '' }))
  const cards = new Map((await cardsInOrder(req, wanted)).map((card) => [card.id, card]))
  return { signedIn: true, places: rows.flatMap((row, index) => (cards.has(wanted[index].id) ? [{ work: cards.get(wanted[index].id)!, ...placeOf(row) }] : [])) }
}

const bookmarksIn = async (req: PayloadRequest, shelf: Shelf, id: string): Promise<MyBookmark[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'bookmarks', where: { and: [{ reader: { equals: req.user!.id } }, { [relationOf[shelf]]: { equals: id } }] }, sort: 'createdAt', limit: 200,
    pagination: false, depth: 1, populate: chapterName as never, select: { position: true, chapter: true, excerpt: true, note: true, createdAt: true },
  })
  return (docs as unknown as Row[]).map((row) => ({
    id: String(row.id), position: text(row.position), chapter: chapterKey(row.chapter), excerpt: text(row.excerpt), note: text(row.note), createdAt: String(row.createdAt),
  }))
}

const listsFor = async (req: PayloadRequest, shelf: Shelf, id: string): Promise<MyList[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'reading-lists', where: { reader: { equals: req.user!.id } }, sort: 'name', limit: 100, pagination: false, depth: 0, select: { name: true, visibility: true, items: true },
  })
  return (docs as unknown as Row[]).map((row) => ({
    id: String(row.id), name: String(row.name), visibility: String(row.visibility), has: ((row.items as Row[] | undefined) ?? []).some((item) => idOf(item[relationOf[shelf]]) === id),
  }))
}

const tasteOf = async (req: PayloadRequest): Promise<ReadingTaste | null> => {
  const { docs } = await asViewer(req).find({ collection: 'user-settings', where: { user: { equals: req.user!.id } }, limit: 1, pagination: false, depth: 0, select: { reading: true } })
  return (docs[0] as { reading?: ReadingTaste } | undefined)?.reading ?? null
}

/** All that is the viewer's own in one work, for the readers: one question after the page is there. */
export const mineInWork = async (req: PayloadRequest, shelf: Shelf, id: string): Promise<MineInWork> => {
  if (!req.user) return { signedIn: false, place: null, bookmarks: [], lists: [], taste: null }
  const { docs } = await asViewer(req).find({
    collection: 'reading-progress', where: { and: [{ reader: { equals: req.user.id } }, { [relationOf[shelf]]: { equals: id } }] }, limit: 1, pagination: false, depth: 1,
    select: placeSelect, populate: chapterName as never,
  })
  return {
    signedIn: true, place: docs[0] ? placeOf(docs[0] as unknown as Row) : null,
    bookmarks: await bookmarksIn(req, shelf, id), lists: await listsFor(req, shelf, id), taste: await tasteOf(req),
  }
}
