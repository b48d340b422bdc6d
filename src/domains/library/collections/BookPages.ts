import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { openedPage } from '../hooks/openedPage'

/** One page of a PDF book: its picture, its small picture and its words. Written when the PDF is read. */
export const BookPages: CollectionConfig = {
  slug: 'book-pages',
  admin: { useAsTitle: 'pageNumber', defaultColumns: ['book', 'pageNumber', 'createdAt'], hidden: ({ user }) => !user },
  defaultSort: 'pageNumber',
  forceSelect: { book: true, pageNumber: true },
  fields: [
    { name: 'book', type: 'relationship', relationTo: 'books', required: true, index: true },
    { name: 'pageNumber', type: 'number', required: true, min: 1, index: true },
    { name: 'width', type: 'number', min: 0 },
    { name: 'height', type: 'number', min: 0 },
    { name: 'picture', type: 'upload', relationTo: 'media', access: { ...readOnlyField, read: openedPage } },
    { name: 'thumbnail', type: 'upload', relationTo: 'media', access: { ...readOnlyField, read: openedPage } },
    { name: 'text', type: 'textarea', access: { ...readOnlyField, read: openedPage } },
  ],
}
