import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { withBlockIds } from '@/platform/richtext/block-ids'
import type { RichTextDocument } from '@/platform/richtext/document'
import { countWords, firstPart, isEmptyDocument, lexicalToPlainText, readingMinutes } from '@/platform/richtext/plain-text'
import { idOf } from '../queries/ownWork'
import type { Guarded } from '../queries/openWork'

type Row = Record<string, unknown>
type Spread = { text?: string | null; altText?: string | null }

const isDocument = (value: unknown): value is RichTextDocument =>
  Boolean(value && typeof value === 'object' && Array.isArray((value as RichTextDocument).root?.children))

/** How much of the text everybody may read: the work's own share, the book's for a chapter, the original's for a translation. */
const previewPercent = async (req: PayloadRequest, collection: Guarded, doc: Row): Promise<number> => {
  if (collection === 'stories') return Number(doc.previewPercent ?? 20)
  const row = await sqlFor(req).first<{ percent: string }>(sql`
    select preview_percent as percent from stories where id::text = ${idOf(doc.story) ?? ''}
    union all select preview_percent from books where id::text = ${idOf(doc.book) ?? ''}
    union all select b.preview_percent from books b join book_chapters c on c.book_id = b.id where c.id::text = ${idOf(doc.chapter) ?? ''}`)
  return Number(row?.percent ?? 20)
}

const previewOf = (body: RichTextDocument, percent: number) => {
  const part = firstPart(body, percent)
  return part.root.children.length === 0 || isEmptyDocument(part) ? null : part
}

const measure = (text: string, language: string) => {
  const wordCount = countWords(text, language)
  return { wordCount, readingMinutes: wordCount > 0 ? readingMinutes(wordCount, language) : null }
}

const ofBody = (body: RichTextDocument, percent: number) => {
  try {
    const named = withBlockIds(body)
    return { body: named, preview: previewOf(named, percent), text: lexicalToPlainText(named) }
  } catch {
    throw refusal('library.body_malformed', 400, 'The text is not in a form that can be stored.', { fields: [{ path: 'body', message: 'Not a text of this editor.' }] })
  }
}

/**
 * At every save: an id on each paragraph, the part that everybody may read, the words for the search,
 * and the measures. All of it follows from the text; nobody can write it.
 */
export const deriveText = (collection: Guarded): CollectionBeforeChangeHook => async ({ data, originalDoc, req }) => {
  const doc = { ...originalDoc, ...data } as Row
  const spreads = Array.isArray(doc.spreads) ? (doc.spreads as Spread[]) : []
  const own = isDocument(doc.body) ? ofBody(doc.body, await previewPercent(req, collection, doc)) : undefined
  if (collection === 'books') return data
  const text = [own?.text, ...spreads.map((spread) => spread.text)].filter(Boolean).join('\n\n')
  return {
    ...data,
    ...(own ? { body: own.body } : {}),
    preview: own?.preview ?? null,
    searchText: text || null,
    ...measure(text, String(doc.language ?? 'en')),
    ...(doc.kind === 'picture_book' ? { pageCount: spreads.length * 2 } : {}),
  }
}
