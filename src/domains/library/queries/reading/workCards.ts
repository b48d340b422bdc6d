import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { idOf } from '../ownWork'
import type { CategoryName, Picture, Shelf, WorkCard } from './types'

type Row = Record<string, unknown>

const select = {
  title: true, slug: true, authorName: true, language: true, cover: true, coverAlt: true, mood: true, categories: true, kind: true,
  summary: true, ageRange: true, readingMinutes: true, pageCount: true, isPremium: true, unlockPolicy: true, visibility: true,
} as const
const populate = { media: { filename: true, url: true, altText: true, width: true, height: true, sizes: true }, categories: { name: true, slug: true } }

/** What everybody may find on a shelf; drafts of one's own are not for the shelves. */
export const onShelves: Where = {
  and: [{ _status: { equals: 'published' } }, { visibility: { equals: 'public' } }],
}

/** A picture as the site shows it; nothing while it is an id alone, which the viewer may not see. */
export const pictureOf = (value: unknown, alt?: unknown, size?: 'small' | 'large'): Picture | null => {
  if (!value || typeof value !== 'object') return null
  const media = value as Row
  const sized = size ? ((media.sizes as Record<string, Row | undefined> | undefined)?.[size] ?? undefined) : undefined
  const file = sized?.url ? sized : media
  if (typeof file.url !== 'string') return null
  return { url: file.url, alt: String(alt || media.altText || ''), width: Number(file.width) || null, height: Number(file.height) || null }
}

export const categoriesOf = (value: unknown): CategoryName[] =>
  (Array.isArray(value) ? value : []).flatMap((one: unknown) =>
    one && typeof one === 'object' && 'slug' in one ? [{ slug: String((one as Row).slug), name: String((one as Row).name ?? '') }] : [])

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const count = (value: unknown): number | null => (value == null ? null : Number(value))

/** A work as it stands on a shelf; `doc` was read at depth 1. */
export const cardOf = (shelf: Shelf, doc: Row): WorkCard => ({
  shelf, id: String(doc.id), slug: String(doc.slug ?? doc.id), title: String(doc.title ?? ''), authorName: String(doc.authorName ?? ''),
  language: String(doc.language ?? 'en'), cover: pictureOf(doc.cover, doc.coverAlt, 'small'), mood: text(doc.mood),
  category: categoriesOf(doc.categories)[0] ?? null, kind: doc.kind as WorkCard['kind'], summary: text(doc.summary), ageRange: text(doc.ageRange),
  readingMinutes: count(doc.readingMinutes), pageCount: count(doc.pageCount),
  isLocked: Boolean(doc.isPremium) || (doc.unlockPolicy ?? 'free') !== 'free' || (doc.visibility ?? 'public') !== 'public',
})

type Wanted = { where?: Where; sort?: string | string[]; limit: number }

/** Works of one shelf that the viewer may find, in the page's language where names are translated. */
export const workCards = async (req: PayloadRequest, shelf: Shelf, { where, sort = '-publishedAt', limit }: Wanted): Promise<WorkCard[]> => {
  const { docs } = await asViewer(req).find({
    collection: shelf, where: where ? { and: [onShelves, where] } : onShelves, sort, limit, pagination: false, depth: 1, select, populate: populate as never,
  })
  return docs.map((doc) => cardOf(shelf, doc as unknown as Row))
}

type Reference = { shelf: Shelf; id: string }

/** These works, in this order; what the viewer may not find is left out. */
export const cardsInOrder = async (req: PayloadRequest, wanted: Reference[]): Promise<WorkCard[]> => {
  const found = new Map<string, WorkCard>()
  for (const shelf of ['stories', 'books'] as const) {
    const ids = wanted.filter((one) => one.shelf === shelf).map((one) => one.id)
    if (ids.length === 0) continue
    for (const card of await workCards(req, shelf, { where: { id: { in: ids } }, limit: ids.length })) found.set(card.id, card)
  }
  return wanted.flatMap(({ id }) => found.get(id) ?? [])
}

/** A polymorphic relation of a document, as the shelf and the id that it names. */
export const referenceOf = (value: unknown): Reference | undefined => {
  if (!value || typeof value !== 'object' || !('relationTo' in value)) return undefined
  const { relationTo, value: target } = value as { relationTo: string; value: unknown }
  const id = idOf(target)
  return id && (relationTo === 'stories' || relationTo === 'books') ? { shelf: relationTo, id } : undefined
}

/** The newest of both shelves together. */
export const newestCards = async (req: PayloadRequest, wanted: Omit<Wanted, 'sort'>): Promise<WorkCard[]> => {
  const [stories, books] = [await workCards(req, 'stories', wanted), await workCards(req, 'books', wanted)]
  return [...books.slice(0, Math.max(1, wanted.limit - stories.length)), ...stories].slice(0, wanted.limit)
}
