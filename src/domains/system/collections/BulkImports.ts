import type { CollectionConfig } from 'payload'
import { readOnlyField } from '@/platform/access/policy'
import { cancelImport } from '../endpoints/cancelImport'

const count = (name: string) => ({ name, type: 'number' as const, required: true, defaultValue: 0, min: 0, access: readOnlyField, admin: { readOnly: true } })

/** One run of the importer: what it brought, what it refused, and how far it came (R0187, R1778). */
export const BulkImports: CollectionConfig = {
  slug: 'bulk-imports',
  admin: { useAsTitle: 'originalName', defaultColumns: ['originalName', 'type', 'state', 'processedRows', 'errorRows', 'createdAt'] },
  defaultSort: '-createdAt',
  endpoints: [cancelImport],
  fields: [
    { name: 'originalName', type: 'text', required: true, maxLength: 300 },
    { name: 'filename', type: 'text', required: true, maxLength: 300 },
    { name: 'fileUrl', type: 'text', required: true, maxLength: 2000 },
    { name: 'type', type: 'select', required: true, options: ['stories', 'translations', 'users', 'media', 'books'] },
    { name: 'state', type: 'select', required: true, defaultValue: 'pending', index: true, options: ['pending', 'processing', 'completed', 'failed', 'cancelled'], admin: { readOnly: true, position: 'sidebar' } },
    { type: 'row', fields: [count('totalRows'), count('processedRows'), count('successfulRows'), count('errorRows')] },
    { name: 'errors', type: 'json', admin: { readOnly: true } },
    { name: 'summary', type: 'json', admin: { readOnly: true } },
    // The keys of rows that are done: a run that was broken off goes on behind them.
    { name: 'processedKeys', type: 'json', admin: { hidden: true }, access: { ...readOnlyField, read: () => false } },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users', index: true, access: readOnlyField, admin: { readOnly: true, position: 'sidebar' } },
  ],
}
