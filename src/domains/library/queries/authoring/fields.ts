import type { RichTextDocument } from '@/platform/richtext/document'
import type { Doc } from '../../services/works'
import { idOf } from '../ownWork'
import type { OwnSpread, WorkFields } from './types'

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []) : [])

const spreadOf = (row: Record<string, unknown>): OwnSpread => ({
  id: String(row.id), picture: idOf(row.picture) ?? null, altText: text(row.altText), text: text(row.text),
  pictureSide: (row.pictureSide as OwnSpread['pictureSide']) ?? 'start', background: text(row.background),
})

/** What an author may write of a work, with relations by id, as it is sent back when it is saved. */
export const fieldsOf = (doc: Doc): WorkFields => ({
  title: String(doc.title ?? ''), subtitle: text(doc.subtitle), summary: text(doc.summary), language: String(doc.language ?? 'en'),
  ageRange: text(doc.ageRange), readingLevel: text(doc.readingLevel), categories: ids(doc.categories), tags: (doc.tags as string[] | null) ?? [],
  licence: text(doc.licence), licenceText: text(doc.licenceText), cover: idOf(doc.cover) ?? null, coverAlt: text(doc.coverAlt), mood: text(doc.mood),
  authorName: String(doc.authorName ?? ''),
  ...('body' in doc ? { body: (doc.body as RichTextDocument | null) ?? null } : {}),
  ...(Array.isArray(doc.spreads) ? { spreads: (doc.spreads as Record<string, unknown>[]).map(spreadOf) } : {}),
  ...('pdf' in doc ? { pdf: idOf(doc.pdf) ?? null, pageLayout: text(doc.pageLayout) } : {}),
})
