import type { Fields } from './DraftSaver'

const idOf = (value: unknown) => (value && typeof value === 'object' && 'id' in value ? String((value as { id: unknown }).id) : ((value as string | null) ?? null))
const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const spreadOf = (row: Fields): Fields => ({
  id: row.id, picture: idOf(row.picture), altText: text(row.altText), text: text(row.text), pictureSide: row.pictureSide ?? 'start', background: text(row.background),
})

/** The fields that an author writes, out of an answer of the API, in the form in which they are compared and sent. */
export const readFields = (doc: Fields): Fields => ({
  title: String(doc.title ?? ''), subtitle: text(doc.subtitle), summary: text(doc.summary), language: String(doc.language ?? 'en'), ageRange: text(doc.ageRange),
  readingLevel: text(doc.readingLevel), categories: ((doc.categories as unknown[] | null) ?? []).map(idOf), tags: doc.tags ?? [], licence: text(doc.licence), licenceText: text(doc.licenceText),
  cover: idOf(doc.cover), coverAlt: text(doc.coverAlt), mood: text(doc.mood), authorName: String(doc.authorName ?? ''),
  ...('body' in doc ? { body: doc.body ?? null } : {}),
  ...(Array.isArray(doc.spreads) ? { spreads: (doc.spreads as Fields[]).map(spreadOf) } : {}),
  ...('pdf' in doc ? { pdf: idOf(doc.pdf), pageLayout: text(doc.pageLayout) } : {}),
})
