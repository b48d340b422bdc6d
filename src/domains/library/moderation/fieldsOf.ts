import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import type { FieldValue } from '@/platform/moderation/types'

/** Texts are compared block by block; the rest of these is counted or derived, not decided about. */
const left = new Set([
  'id', 'body', 'preview', 'spreads', 'searchText', 'importKey', 'revision', '_status', 'moderationStatus', 'lastEditedBy', 'publishedAt', 'createdAt', 'updatedAt', 'deletedAt',
  'viewCount', 'likeCount', 'downloadCount', 'rating', 'wordCount', 'readingMinutes', 'featured', 'status', 'reviewNotes', 'reviewer', 'qualityScore', 'compensation', 'currency',
  'pdfState', 'pdfProblem', 'thumbnailGeneratedAt', 'licenceAgreementVersion', 'translatedPercent', 'order', 'parent', 'book', 'story', 'chapter', 'translation',
])
const kinds = new Set<FlattenedField['type']>(['text', 'textarea', 'select', 'number', 'checkbox', 'date', 'relationship', 'upload', 'radio'])

type Speaks = string | Record<string, string> | ((args: object) => string) | false | undefined

const spoken = (req: PayloadRequest, label: Speaks | unknown, otherwise: string): string => {
  if (typeof label === 'function') return String((label as (args: object) => string)({ i18n: req.i18n, t: req.t })) || otherwise
  if (label && typeof label === 'object') return (label as Record<string, string>)[req.i18n.language] ?? otherwise
  return typeof label === 'string' && label ? label : otherwise
}

const named = (value: unknown): string => {
  if (!value || typeof value !== 'object') return value === null || value === undefined ? '' : String(value)
  const doc = value as Record<string, unknown>
  return String(doc.title || doc.name || doc.displayName || doc.alt || doc.filename || doc.id || '')
}

const shown = (req: PayloadRequest, field: FlattenedField, value: unknown): string => {
  if (Array.isArray(value)) return value.map((one) => shown(req, field, one)).filter(Boolean).join(', ')
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (field.type === 'select' || field.type === 'radio') {
    const option = field.options.find((each) => typeof each === 'object' && each.value === value)
    return option && typeof option === 'object' ? spoken(req, option.label, String(value)) : String(value)
  }
  return named(value)
}

/** What else was said about a document: its fields under their own labels, in the viewer's language. */
export const fieldsOf = (req: PayloadRequest, collection: CollectionSlug, doc: Record<string, unknown>): FieldValue[] =>
  req.payload.collections[collection].config.flattenedFields
    .filter((field) => kinds.has(field.type) && !left.has(field.name))
    .map((field) => ({ name: field.name, label: spoken(req, 'label' in field ? field.label : undefined, field.name), value: shown(req, field, doc[field.name]) }))
