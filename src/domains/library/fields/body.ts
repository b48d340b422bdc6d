import type { CollectionSlug, Field, FieldAccess } from 'payload'
import type { Opening } from '@/platform/access/canOpen'
import { readOnlyField } from '@/platform/access/policy'
import { isStaff } from '@/platform/access/rules'
import { bodyEditor } from '@/platform/richtext/editor'
import { cutSpreads } from '../hooks/cutSpreads'
import { mayOpen, type Guarded } from '../queries/openWork'

/**
 * Field access that asks `canOpen` about the very document. Without a document (a filter, a sort, a
 * form) only staff may name the field, so that nobody reads a locked text by asking questions about it.
 */
export const opened = (collection: Guarded, opening: Opening): FieldAccess => async ({ req, doc }) => {
  if (isStaff(req.user)) return true
  return doc?.id ? (await mayOpen(req, collection, doc, opening)).allowed : false
}

/** Filters on the pages of a picture book are for staff; reading cuts them to the preview instead. */
const namedByStaff: FieldAccess = ({ req, doc }) => Boolean(doc?.id) || isStaff(req.user)

/** The text of a work, and the beginning of it that everybody may read (derived at every save). */
export const bodyFields = (collection: Guarded): Field[] => [
  { name: 'body', type: 'richText', editor: bodyEditor(), access: { read: opened(collection, 'read') } },
  { name: 'preview', type: 'richText', editor: bodyEditor(), access: readOnlyField, admin: { hidden: true } },
]

/** The double pages of a picture book, in order. Who may not open the book gets the first of them. */
export const spreadsField = (collection: Guarded): Field => ({
  name: 'spreads', type: 'array', maxRows: 200, access: { read: namedByStaff }, hooks: { afterRead: [cutSpreads(collection)] },
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media' },
    { name: 'altText', type: 'textarea', maxLength: 1000 },
    { name: 'text', type: 'textarea', maxLength: 4000 },
    { name: 'pictureSide', type: 'select', defaultValue: 'start', options: ['start', 'end', 'full'] },
    { name: 'background', type: 'text', maxLength: 7, validate: (value: unknown) => value == null || value === '' || /^#[0-9a-f]{6}$/i.test(String(value)) || '#rrggbb' },
  ],
})

/** A file that belongs to a work and opens as the work does. */
export const guardedFile = (collection: Guarded, name: string, opening: Opening): Field => ({
  name, type: 'upload', relationTo: 'media' as CollectionSlug, access: { read: opened(collection, opening) },
})

/** What `opened` needs to know of a document, whatever a reader selects. */
export const termsOfWork = {
  author: true, visibility: true, unlockPolicy: true, isPremium: true, downloadAllowed: true, printAllowed: true, _status: true,
} as const
