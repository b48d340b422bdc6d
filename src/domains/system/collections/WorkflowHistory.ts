import type { CollectionConfig } from 'payload'

/** Every change of state of every state machine, written in the transaction of the change (R0186). Append-only. */
export const WorkflowHistory: CollectionConfig = {
  slug: 'workflow-history',
  admin: { useAsTitle: 'toState', defaultColumns: ['createdAt', 'machine', 'fromState', 'toState', 'performedBy'] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['subjectCollection', 'subjectId'] }],
  fields: [
    { name: 'machine', type: 'text', required: true, index: true },
    // Slug and id as text: a relation to every collection is more than PostgreSQL takes in one query.
    { name: 'subjectCollection', type: 'text', required: true },
    { name: 'subjectId', type: 'text', required: true },
    { name: 'fromState', type: 'text' },
    { name: 'toState', type: 'text', required: true },
    { name: 'reasonCode', type: 'text' },
    { name: 'comment', type: 'textarea' },
    { name: 'performedBy', type: 'relationship', relationTo: 'users', index: true },
    { name: 'metadata', type: 'json' },
  ],
}
