import type { PayloadRequest } from 'payload'
import { sql, sqlFor, tableOf } from '@/platform/db/sql'

/** What the hooks of one save tell each other. It lives in the request's context, which no request can write. */
type Saving = { asDraft: boolean; isRestoring: boolean; isDuplicate: boolean }
type Main = { status: 'draft' | 'published'; slug: string | null; publishedAt: string | null; deletedAt: string | null }

type Notes = { saving: Map<string, Saving>; main: Map<string, Main | undefined>; publishing?: Publishing }

/** What a service may let happen: publishing or unpublishing one document, with what the edition needs to know. */
export type Publishing = { collection: string; id: string; changelog?: string; submission?: string; isNewEdition?: boolean; trusted?: boolean }

export const notesOf = (req: PayloadRequest): Notes => {
  const context = req.context as { library?: Notes }
  context.library ??= { saving: new Map(), main: new Map() }
  return context.library
}

/** How the present save of a collection was asked for. */
export const savingOf = (req: PayloadRequest, collection: string): Saving =>
  notesOf(req).saving.get(collection) ?? { asDraft: false, isRestoring: false, isDuplicate: false }

/** What readers see of a document before this save; read once for each save, with the row held. */
export const readMain = async (req: PayloadRequest, collection: string, id: string): Promise<Main | undefined> => {
  const slug = collection === 'book-chapters' ? sql`null::text as slug` : sql`slug`
  const row = await sqlFor(req).first<{ status: Main['status']; slug: string | null; published_at: string | null; deleted_at: string | null }>(sql`
    select _status::text as status, ${slug}, published_at, deleted_at from ${sql.identifier(tableOf(collection))} where id = ${id}`)
  const main = row && { status: row.status, slug: row.slug, publishedAt: row.published_at, deletedAt: row.deleted_at }
  notesOf(req).main.set(id, main)
  return main
}

export const mainBefore = (req: PayloadRequest, id: string): Main | undefined => notesOf(req).main.get(id)

/** Runs one save with the leave to publish or unpublish that document, and takes the leave back. */
export const withLeave = async <T>(req: PayloadRequest, leave: Publishing, save: () => Promise<T>): Promise<T> => {
  const notes = notesOf(req)
  notes.publishing = leave
  try {
    return await save()
  } finally {
    notes.publishing = undefined
  }
}

export const leaveFor = (req: PayloadRequest, collection: string, id: string | undefined): Publishing | undefined => {
  const leave = notesOf(req).publishing
  return leave && leave.collection === collection && (leave.id === id || leave.id === 'new') ? leave : undefined
}
