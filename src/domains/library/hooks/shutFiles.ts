import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import type { Guarded } from '../queries/openWork'
import { idOf } from '../queries/ownWork'

type Doc = Record<string, unknown>

/** Files that are never public, and those that are as public as the work. */
const always: Partial<Record<Guarded, string[]>> = { stories: ['fullPdf', 'epubFile', 'audioFile'], books: ['pdf'], 'book-chapters': ['audio'] }

const picturesOf = (doc: Doc): string[] => ((doc.spreads as { picture?: unknown }[] | undefined) ?? []).flatMap((spread) => idOf(spread.picture) ?? [])

const list = (ids: string[]) => sql.join(ids.map((id) => sql`${id}::uuid`), sql`, `)

const shut = (req: PayloadRequest, collection: Guarded, id: string, files: string[]) =>
  files.length === 0 ? 0 : sqlFor(req).run(sql`
    update media set is_private = true, guarded_by_slug = ${collection}, guarded_by_document = ${id}
    where id in (${list(files)}) and (guarded_by_document is null or guarded_by_document = ${id})`)

const open = (req: PayloadRequest, id: string, files: string[]) =>
  files.length === 0 ? 0 : sqlFor(req).run(sql`
    update media set is_private = false, guarded_by_slug = null, guarded_by_document = null where id in (${list(files)}) and guarded_by_document = ${id}`)

/** Nobody hangs a stranger's file on his own work: its guard would then be his. */
export const requireOwnFiles = (collection: Guarded): CollectionBeforeChangeHook => async ({ data, originalDoc, req }) => {
  if (!req.user || hasRole(req.user, 'editor')) return data
  const before = new Set([...(always[collection] ?? []).map((name) => idOf(originalDoc?.[name])), ...picturesOf(originalDoc ?? {})])
  const files = [...(always[collection] ?? []).map((name) => idOf(data[name])), ...picturesOf(data)].filter((id): id is string => Boolean(id) && !before.has(id))
  if (files.length === 0) return data
  const foreign = await sqlFor(req).first<{ id: string }>(sql`
    select id from media where id in (${list(files)}) and is_private and uploaded_by_id is distinct from ${req.user.id}::uuid limit 1`)
  if (foreign) throw refusal('library.foreign_file', 403, 'This file belongs to somebody else.', { fields: [{ path: 'files', message: 'This file belongs to somebody else.' }] })
  return data
}

/** Keeps the files of a work as shut as the work: whole copies always, pictures while the work is locked. */
export const shutFiles = (collection: Guarded): CollectionAfterChangeHook => async ({ doc, req }) => {
  const row = doc as Doc
  const id = String(row.id)
  await shut(req, collection, id, (always[collection] ?? []).flatMap((name) => idOf(row[name]) ?? []))
  const pictures = picturesOf(row)
  const isLocked = Boolean(row.isPremium) || (row.unlockPolicy ?? 'free') !== 'free' || !['public', undefined, null].includes(row.visibility as string | undefined)
  if (isLocked) await shut(req, collection, id, pictures)
  else await open(req, id, pictures)
  return doc
}
