import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { openedPage } from '../hooks/openedPage'

/** One page of a PDF book: its picture, its small picture and its words. Written when the PDF is read. */
export const BookPages: CollectionConfig = {
  slug: 'book-pages',
  admin: { useAsTitle: 'pageNumber', defaultColumns: ['book', 'pageNumber', 'createdAt'], hidden: ({ user }) => !user },
  defaultSort: 'pageNumber',
  forceSelect: { book: true, pageNumber: true, isCurrent: true },
  fields: [
    { name: 'book', type: 'relationship', relationTo: 'books', required: true, index: true },
    // The file that the page was made from, and whether it is the one that readers have: a new PDF waits with its book.
    { name: 'pdf', type: 'upload', relationTo: 'media', required: true, access: readOnlyField },
    { name: 'isCurrent', type: 'checkbox', defaultValue: false, index: true, access: readOnlyField },
    { name: 'pageNumber', type: 'number', required: true, min: 1, index: true },
    { name: 'width', type: 'number', min: 0 },
    { name: 'height', type: 'number', min: 0 },
    { name: 'picture', type: 'upload', relationTo: 'media', access: { ...readOnlyField, read: openedPage } },
    { name: 'thumbnail', type: 'upload', relationTo: 'media', access: { ...readOnlyField, read: openedPage } },
    { name: 'text', type: 'textarea', access: { ...readOnlyField, read: openedPage } },
  ],
}
