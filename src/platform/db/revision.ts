import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig, Field, PayloadRequest } from 'payload'
import { refusal } from '../errors/AppError'
import { lockRow } from './lockRow'
import { sql, sqlFor } from './sql'

/**
 * Every save of a document counts its revision up by one. A save that says which revision it began with
 * is refused with 409 if somebody else saved in between, and told which fields changed, by whom and when: the
 * names alone, since a field may be closed to the one who saves. A save that says no revision is taken.
 */
const revisionField: Field = {
  name: 'revision',
  type: 'number',
  required: true,
  defaultValue: 0,
  min: 0,
  admin: { readOnly: true, position: 'sidebar', components: { Field: '@/platform/db/admin/RevisionField#RevisionField' } },
}

const bookkeeping = new Set(['revision', 'updatedAt', 'createdAt', '_status', 'id'])

const changedFields = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.keys(after).filter((name) => !bookkeeping.has(name) && JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))

/** Two saves of one document go one after the other: the row is held before Payload reads it. */
export const holdRow: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const id = (args as { id?: number | string }).id
  // A restored version carries the revision of its own time; that is no conflict.
  req.context.restoresVersion = operation === 'restoreVersion'
  if (operation === 'update' && id && (await req.transactionID)) await lockRow(req, collection.slug, id)
  return args
}

const lastSaved = async (req: PayloadRequest, doc: Record<string, unknown>) => {
  const editor = doc.lastEditedBy && typeof doc.lastEditedBy === 'object' && 'id' in doc.lastEditedBy ? doc.lastEditedBy.id : doc.lastEditedBy
  const by = typeof editor === 'string' ? await sqlFor(req).first<{ name: string | null }>(sql`select coalesce(name, username) as name from users where id = ${editor}`) : undefined
  return { revision: Number(doc.revision ?? 0), savedBy: by?.name ?? null, savedAt: doc.updatedAt ?? null }
}

const checkRevision: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, revision: 1 }
  const current = Number(originalDoc?.revision ?? 0)
  const given = data.revision
  if (given !== undefined && given !== null && !req.context.restoresVersion && Number(given) !== current) {
    throw refusal('conflict.revision', 409, 'Somebody else saved this in the meantime. Compare the two before you save again.', {
      fields: [{ path: 'revision', message: `The current revision is ${current}; yours began with ${given}.` }],
      extra: { current: await lastSaved(req, originalDoc ?? {}), changed: changedFields(originalDoc ?? {}, data) },
    })
  }
  return { ...data, revision: current + 1 }
}

/** What every edit view of such a collection has in its bar: who else is there, and what happens when two save. */
const withGuards = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    edit: {
      ...admin?.components?.edit,
      beforeDocumentControls: [...(admin?.components?.edit?.beforeDocumentControls ?? []), '@/platform/presence/admin/Presence#Presence', '@/platform/db/admin/ConflictGuard#ConflictGuard'],
    },
  },
})

/** Gives a collection its revisions. Part of defineDomain for every collection with `versions`. */
export const withRevisions = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: withGuards(collection.admin),
  fields: [...collection.fields, revisionField],
  hooks: {
    ...collection.hooks,
    beforeOperation: [holdRow, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [checkRevision, ...(collection.hooks?.beforeChange ?? [])],
  },
})
