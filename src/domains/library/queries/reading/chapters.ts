import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { idOf } from '../ownWork'
import type { ChapterLine, Edition } from './types'

type Row = Record<string, unknown>

const depthsOf = (rows: Row[]): Map<string, number> => {
  const parents = new Map(rows.map((row) => [String(row.id), idOf(row.parent)]))
  const depthOf = (id: string, steps = 0): number => {
    const parent = parents.get(id)
    return parent && steps < 6 ? 1 + depthOf(parent, steps + 1) : 0
  }
  return new Map(rows.map((row) => [String(row.id), depthOf(String(row.id))]))
}

/** The titles of the chapters in the language of an edition, by chapter. */
const translatedTitles = async (req: PayloadRequest, book: string, language: string): Promise<Map<string, string>> => {
  const { docs } = await asViewer(req).find({
    collection: 'translations', where: { and: [{ 'chapter.book': { equals: book } }, { language: { equals: language } }, { _status: { equals: 'published' } }] },
    limit: 500, pagination: false, depth: 0, select: { title: true },
  })
  return new Map((docs as unknown as Row[]).flatMap((doc) => (idOf(doc.chapter) ? [[idOf(doc.chapter)!, String(doc.title)]] : [])))
}

/** What a chapter is called in addresses. */
export const keyOfChapter = (row: Row): string => String(row.slug || row.order)

/** The contents of a book, in the language of the edition where it has been translated. */
export const chaptersOf = async (req: PayloadRequest, book: string, edition: Edition, opensAll: boolean): Promise<ChapterLine[]> => {
  const { docs } = await asViewer(req).find({
    collection: 'book-chapters', where: { and: [{ book: { equals: book } }, { _status: { equals: 'published' } }] },
    sort: 'order', limit: 500, pagination: false, depth: 0, select: { title: true, slug: true, order: true, number: true, parent: true, readingMinutes: true, isSample: true },
  })
  const rows = docs as unknown as Row[]
  const titles = edition.translation ? await translatedTitles(req, book, edition.language) : new Map<string, string>()
  const depths = depthsOf(rows)
  return rows.map((row) => ({
    id: String(row.id), key: keyOfChapter(row), title: titles.get(String(row.id)) ?? String(row.title), number: row.number ? String(row.number) : null,
    depth: depths.get(String(row.id)) ?? 0, minutes: row.readingMinutes == null ? null : Number(row.readingMinutes), isOpen: opensAll || row.isSample === true,
  }))
}
