import type { PayloadRequest } from 'payload'
import { cardsInOrder } from '../reading/workCards'
import type { Shelf, WorkCard } from '../reading/types'

/** A row of the catalogue: a work in one language. */
export type Found = { id: string; shelf: Shelf; work_id: string; translation_id: string | null; slug: string; title: string; language: string; summary: string | null; minutes: string | null }

/** The cards of these rows, in their order; a translation under its own title, language and address. */
export const cardsOf = async (req: PayloadRequest, rows: Found[]): Promise<(WorkCard & { translation: string | null })[]> => {
  const cards = new Map((await cardsInOrder(req, rows.map((row) => ({ shelf: row.shelf, id: row.work_id })))).map((card) => [card.id, card]))
  return rows.flatMap((row) => {
    const card = cards.get(row.work_id)
    if (!card) return []
    const own = row.translation_id ? { slug: row.slug, title: row.title, language: row.language, summary: row.summary ?? card.summary } : {}
    return [{ ...card, ...own, readingMinutes: row.minutes == null ? card.readingMinutes : Number(row.minutes), translation: row.translation_id }]
  })
}
