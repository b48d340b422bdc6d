import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { idOf } from '../ownWork'
import type { Edition, Moved, Shelf } from './types'

type Row = Record<string, unknown>

/** A work found by an address: the original's id, and the translation where the address is that of one. */
export type Found = { shelf: Shelf; id: string; translation: string | null }

const relationOf: Record<Shelf, 'story' | 'book'> = { stories: 'story', books: 'book' }

/** The work that an address names. Slugs are given once in the whole library, so that one of a translation is enough. */
export const findBySlug = async (req: PayloadRequest, shelf: Shelf, slug: string): Promise<Found | Moved | undefined> => {
  const one = { limit: 1, pagination: false, depth: 0, where: { slug: { equals: slug } } } as const
  const work = (await asViewer(req).find({ collection: shelf, ...one, select: { slug: true } })).docs[0]
  if (work) return { shelf, id: String(work.id), translation: null }
  const relation = relationOf[shelf]
  const where: Where = { and: [one.where, { [relation]: { exists: true } }] }
  const translation = (await asViewer(req).find({ collection: 'translations', ...one, where, select: { [relation]: true } as never })).docs[0] as unknown as Row | undefined
  const id = translation && idOf(translation[relation])
  if (translation && id) return { shelf, id, translation: String(translation.id) }
  return (await moved(req, `/${shelf}/${slug}`)) ?? onShelf(shelf, await moved(req, `/translations/${slug}`))
}

/** Where an old address leads now, if it was ever one. */
export const moved = async (req: PayloadRequest, from: string): Promise<Moved | undefined> => {
  const row = await sqlFor(req).first<{ to: string }>(sql`select "to" from redirects where "from" = ${from}`)
  return row ? { movedTo: row.to } : undefined
}

/** A translation stands among the works of its original's kind. */
const onShelf = (shelf: Shelf, to: Moved | undefined): Moved | undefined => to && { movedTo: to.movedTo.replace(/^\/translations\//, `/${shelf}/`) }

const editionSelect = { title: true, slug: true, language: true, translatorName: true, translatedPercent: true } as const

/** All languages that a work can be read in, the original first. */
export const editionsOf = async (req: PayloadRequest, shelf: Shelf, original: Row): Promise<Edition[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'translations', where: { and: [{ [relationOf[shelf]]: { equals: original.id } }, { _status: { equals: 'published' } }] },
    limit: 60, pagination: false, depth: 0, sort: 'language', select: editionSelect,
  })
  const translations = docs.map((doc): Edition => ({
    translation: String(doc.id), slug: String(doc.slug ?? ''), language: doc.language, title: doc.title,
    translator: doc.translatorName ?? null, translatedPercent: doc.translatedPercent ?? null,
  }))
  const own: Edition = { translation: null, slug: String(original.slug), language: String(original.language), title: String(original.title), translator: null, translatedPercent: null }
  return [own, ...translations.filter((edition) => edition.slug !== '')]
}
