import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import type { RichTextDocument } from '@/platform/richtext/document'
import { mayOpen } from '../openWork'
import { chaptersOf } from './chapters'
import { editionsOf, findBySlug, type Found } from './editions'
import type { ChapterLine, Edition, Moved, ReadingText, Shelf, Spread } from './types'
import { picturesBehind } from './pictures'
import { cardOf, pictureOf } from './workCards'
import { chosenEdition, priceOf, readWork } from './workPage'

type Row = Record<string, unknown>
type Part = { collection: 'stories' | 'book-chapters' | 'translations'; id: string }

const picturesOnly = { media: { filename: true, url: true, altText: true, width: true, height: true, sizes: true } }

const readPart = async (req: PayloadRequest, { collection, id }: Part): Promise<Row | null> =>
  (await asViewer(req).findByID({
    collection, id, depth: 1, disableErrors: true, populate: picturesOnly as never,
    select: { title: true, language: true, body: true, preview: true, readingMinutes: true, ...(collection === 'book-chapters' ? { number: true } : { spreads: true }) } as never,
  })) as unknown as Row | null

/** A chapter of a translated book: its translation in that language, where there is one. */
const translationOfChapter = async (req: PayloadRequest, chapter: string, language: string): Promise<string | undefined> => {
  const { docs } = await asViewer(req).find({
    collection: 'translations', where: { and: [{ chapter: { equals: chapter } }, { language: { equals: language } }, { _status: { equals: 'published' } }] },
    limit: 1, pagination: false, depth: 0, select: { title: true },
  })
  return docs[0] ? String(docs[0].id) : undefined
}

const spreadsOf = async (req: PayloadRequest, value: unknown): Promise<Spread[]> => {
  const rows = Array.isArray(value) ? (value as Row[]) : []
  const whole = await picturesBehind(req, rows.map((row) => row.picture))
  return rows.map((row) => ({
    id: String(row.id), picture: pictureOf(whole(row.picture), row.altText, 'large'), text: typeof row.text === 'string' && row.text ? row.text : null,
    side: (row.pictureSide as Spread['side'] | undefined) ?? 'start', background: typeof row.background === 'string' ? row.background : null,
  }))
}

const countSpreads = async (req: PayloadRequest, story: string): Promise<number> =>
  Number((await sqlFor(req).first<{ total: string }>(sql`select count(*) as total from stories_spreads where _parent_id = ${story}`))?.total ?? 0)

/** A translated picture book that brings no pictures of its own shows those of the original. */
const withOwnWords = (original: Spread[], translated: Spread[]): Spread[] =>
  original.map((spread, index) => {
    const own = translated[index]
    if (!own) return spread
    return { ...spread, text: own.text ?? spread.text, picture: own.picture ?? spread.picture }
  })

const locate = (chapters: ChapterLine[], key: string) => {
  const index = chapters.findIndex((chapter) => chapter.key === key)
  if (index < 0) return undefined
  const line = (one: ChapterLine | undefined) => (one ? { key: one.key, title: one.title } : null)
  const here = chapters[index]
  return { chapter: { key: here.key, title: here.title, id: here.id, number: here.number, index, total: chapters.length }, previous: line(chapters[index - 1]), next: line(chapters[index + 1]) }
}

type Frame = { found: Found; work: Row; edition: Edition; editions: Edition[] }

const common = async (req: PayloadRequest, shelf: Shelf, { work, edition, editions }: Frame) => ({
  card: { ...cardOf(shelf, work), title: edition.title, slug: edition.slug, language: edition.language }, edition, editions, price: priceOf(work),
})

const textOf = (part: Row | null) => {
  const body = (part?.body ?? null) as RichTextDocument | null
  const preview = (part?.preview ?? null) as RichTextDocument | null
  return { body: body ?? preview, isPreview: !body && Boolean(preview), minutes: part?.readingMinutes == null ? null : Number(part.readingMinutes) }
}

const ofStory = async (req: PayloadRequest, frame: Frame): Promise<ReadingText> => {
  const { found, edition, work } = frame
  const original = await readPart(req, { collection: 'stories', id: found.id })
  const own = edition.translation ? await readPart(req, { collection: 'translations', id: edition.translation }) : null
  const spreads = withOwnWords(await spreadsOf(req, original?.spreads), await spreadsOf(req, own?.spreads))
  const total = work.kind === 'picture_book' ? await countSpreads(req, found.id) : 0
  const words = textOf(own ?? original)
  return {
    ...(await common(req, 'stories', frame)), chapter: null, previous: null, next: null, chapters: [], title: edition.title, language: edition.language, ...words,
    spreads, spreadTotal: total, isPreview: words.isPreview || spreads.length < total, isUntranslated: false, open: await mayOpen(req, 'stories', work, 'read'),
  }
}

const ofChapter = async (req: PayloadRequest, frame: Frame, key: string): Promise<ReadingText | undefined> => {
  const { found, edition, work } = frame
  const open = await mayOpen(req, 'books', work, 'read')
  const chapters = await chaptersOf(req, found.id, edition, open.allowed)
  const place = locate(chapters, key)
  if (!place) return undefined
  const translation = edition.translation ? await translationOfChapter(req, place.chapter.id, edition.language) : undefined
  const part = await readPart(req, translation ? { collection: 'translations', id: translation } : { collection: 'book-chapters', id: place.chapter.id })
  const isUntranslated = Boolean(edition.translation) && !translation
  return {
    ...(await common(req, 'books', frame)), ...place, chapters, title: place.chapter.title, language: isUntranslated ? String(work.language) : edition.language,
    ...textOf(part), spreads: [], spreadTotal: 0, isUntranslated, open,
  }
}

/** The words of a story, or of one chapter of a book: all that opens to the viewer, else the beginning. */
export const readingText = async (req: PayloadRequest, shelf: Shelf, slug: string, chapter?: string): Promise<ReadingText | Moved | undefined> => {
  const found = await findBySlug(req, shelf, slug)
  if (!found || 'movedTo' in found) return found
  const work = await readWork(req, found)
  const editions = await editionsOf(req, shelf, work)
  const frame: Frame = { found, work, editions, edition: chosenEdition(editions, found) }
  if (shelf === 'stories') return ofStory(req, frame)
  return chapter ? ofChapter(req, frame, chapter) : undefined
}
