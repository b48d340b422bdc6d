import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import type { RichTextDocument } from '@/platform/richtext/document'
import { publicProfilesOf } from '../../../accounts/api'
import { idOf } from '../ownWork'
import { mayOpen } from '../openWork'
import { chaptersOf } from './chapters'
import { editionsOf, findBySlug, type Found } from './editions'
import type { Credit, Edition, Moved, Shelf, WorkCard, WorkPage } from './types'
import { cardOf, categoriesOf, pictureOf, workCards } from './workCards'

type Row = Record<string, unknown>

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** The work itself, with what a page about it shows; bodies stay where they are. */
export const readWork = async (req: PayloadRequest, { shelf, id }: Found): Promise<Row> =>
  (await asViewer(req).findByID({
    collection: shelf, id, depth: 1, populate: { media: { filename: true, url: true, altText: true, width: true, height: true, sizes: true }, categories: { name: true, slug: true } } as never,
    select: {
      title: true, subtitle: true, slug: true, kind: true, summary: true, cover: true, coverAlt: true, mood: true, author: true, authorName: true, contributors: true, language: true,
      ageRange: true, readingLevel: true, categories: true, licence: true, licenceText: true, publisher: true, isbn: true, publishedAt: true, updatedAt: true, wordCount: true,
      readingMinutes: true, pageCount: true, price: true, currency: true, previewPages: true, visibility: true, unlockPolicy: true, isPremium: true,
      ...(shelf === 'stories' ? { preview: true, epubFile: true, fullPdf: true, audioFile: true } : { pdf: true, pdfState: true, pageLayout: true, sourceUrl: true }),
    } as never,
  })) as unknown as Row

/** The edition that an address means, among those that exist. */
export const chosenEdition = (editions: Edition[], found: Found): Edition => editions.find((one) => one.translation === found.translation) ?? editions[0]

/** Names as the work shows them, each with the page of the person where there is a public one. */
const creditsOf = async (req: PayloadRequest, work: Row, edition: Edition): Promise<Credit[]> => {
  const rows = (work.contributors as Row[] | undefined) ?? []
  const people = [idOf(work.author), ...rows.map((row) => idOf(row.person))].filter((id) => id !== undefined)
  const pages = await publicProfilesOf(req, [...new Set(people)])
  const pageOf = (id: unknown) => pages.get(idOf(id) ?? '')?.slug ?? null
  const named = rows.map((row): Credit => ({ role: String(row.role), name: String(row.name), page: pageOf(row.person) }))
  const hasAuthor = named.some(({ role }) => role === 'author')
  const author: Credit = { role: 'author', name: String(work.authorName ?? ''), page: pageOf(work.author) }
  const translator = edition.translator && !named.some(({ role, name }) => role === 'translator' && name === edition.translator)
  return [...(hasAuthor ? [] : [author]), ...named, ...(translator ? [{ role: 'translator', name: edition.translator!, page: null }] : [])]
}

/** Works that a reader of this one may like: of the same shelves and age, in the language he reads. */
const similarTo = async (req: PayloadRequest, work: Row, language: string): Promise<WorkCard[]> => {
  const categories = ((work.categories as unknown[]) ?? []).flatMap((one) => idOf(one) ?? [])
  const other: Where = { id: { not_equals: work.id } }
  const near: Where = { or: [...(categories.length > 0 ? [{ categories: { in: categories } }] : []), ...(work.ageRange ? [{ ageRange: { equals: work.ageRange } }] : [])] }
  const where: Where = { and: [other, { language: { equals: language } }, ...(near.or?.length ? [near] : [])] }
  return workCards(req, 'stories', { where, limit: 6 })
}

export const priceOf = (work: Row) => (work.price == null ? null : { amount: Number(work.price), currency: String(work.currency ?? 'USD') })

const fileUrl = (value: unknown): string | null => pictureOf(value)?.url ?? null

const pdfOf = (shelf: Shelf, work: Row) =>
  shelf === 'books' && work.pdfState === 'ready'
    ? { pages: Number(work.pageCount ?? 0), previewPages: Number(work.previewPages ?? 0), layout: work.pageLayout === 'spread' ? ('spread' as const) : ('single' as const) }
    : null

/** A translation says its own title and summary; all else is the work's. */
const inEdition = async (req: PayloadRequest, work: Row, edition: Edition): Promise<Row> => {
  if (!edition.translation) return work
  const own = (await asViewer(req).findByID({
    collection: 'translations', id: edition.translation, depth: 1, disableErrors: true,
    select: { title: true, subtitle: true, summary: true, cover: true, preview: true, wordCount: true, readingMinutes: true },
  })) as unknown as Row | null
  const said = Object.fromEntries(Object.entries(own ?? {}).filter(([name, value]) => value != null && !['id', 'story', 'book', 'chapter', 'translator', '_status'].includes(name)))
  return { ...work, ...said, id: work.id, slug: edition.slug, language: edition.language }
}

/** All that the page about a work shows, as the viewer may see it; where it moved to; or nothing. */
export const workPage = async (req: PayloadRequest, shelf: Shelf, slug: string): Promise<WorkPage | Moved | undefined> => {
  const found = await findBySlug(req, shelf, slug)
  if (!found || 'movedTo' in found) return found
  const original = await readWork(req, found)
  const editions = await editionsOf(req, shelf, original)
  const edition = chosenEdition(editions, found)
  const work = await inEdition(req, original, edition)
  const open = { read: await mayOpen(req, shelf, original, 'read'), download: await mayOpen(req, shelf, original, 'download') }
  const chapters = shelf === 'books' ? await chaptersOf(req, found.id, edition, open.read.allowed) : []
  return {
    card: cardOf(shelf, work), isPublished: original._status === 'published', subtitle: text(work.subtitle), credits: await creditsOf(req, original, edition),
    categories: categoriesOf(original.categories), readingLevel: text(original.readingLevel), licence: text(original.licence), licenceText: text(original.licenceText),
    publisher: text(original.publisher), publishedAt: text(original.publishedAt), updatedAt: String(original.updatedAt), isbn: text(original.isbn), sourceUrl: text(original.sourceUrl),
    edition, editions, open, preview: (work.preview as RichTextDocument | undefined) ?? null, price: priceOf(original), chapters, pdf: pdfOf(shelf, original),
    files: { pdf: fileUrl(shelf === 'books' ? original.pdf : original.fullPdf), epub: fileUrl(original.epubFile), audio: fileUrl(original.audioFile) },
    similar: await similarTo(req, original, edition.language),
  }
}
