import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { idOf, isOwnWork, requireOwnWork } from '../queries/ownWork'
import type { Part } from './worksHooks'

type Row = Record<string, unknown>

const nameOf = (req: PayloadRequest) => {
  const user = req.user as { name?: string | null; username?: string | null } | null
  return user?.name || user?.username || undefined
}

const emptyToNull = (data: Row, ...names: string[]) => names.forEach((name) => { if (data[name] === '') data[name] = null })

/** A new work belongs to whoever begins it; an editor may begin one for somebody else. */
export const ownWork: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  emptyToNull(data, 'isbn', 'slug', 'importKey')
  if (operation !== 'create') return data
  if (req.user && (data.author === undefined || !hasRole(req.user, 'editor'))) {
    data.author = req.user.id
    // A copy begins its own life: nobody else's name, co-authors or figures go with it.
    if (originalDoc?.id) Object.assign(data, { coAuthors: [] })
  }
  data.authorName ||= nameOf(req)
  return data
}

const mayTranslate = async (req: PayloadRequest, data: Row): Promise<boolean> => {
  if (await isOwnWork(req, data)) return true
  const book = idOf(data.book) ?? (idOf(data.chapter) && (await sqlFor(req).first<{ book_id: string }>(sql`select book_id from book_chapters where id = ${idOf(data.chapter)}`))?.book_id)
  const [table, id] = idOf(data.story) ? ['stories', idOf(data.story)] : ['books', book]
  const open = sql`licence in ('cc_by_4', 'cc_by_sa_4', 'cc_by_nc_4', 'cc_by_nc_sa_4', 'public_domain')`
  return Boolean(await sqlFor(req).first(sql`select 1 from ${sql.identifier(String(table))} where id = ${id} and _status = 'published' and deleted_at is null and ${open}`))
}

const originalLanguage = async (req: PayloadRequest, data: Row): Promise<string | undefined> => {
  const row = await sqlFor(req).first<{ language: string }>(sql`
    select language from stories where id::text = ${idOf(data.story) ?? ''}
    union all select language from books where id::text = ${idOf(data.book) ?? ''}
    union all select b.language from books b join book_chapters c on c.book_id = b.id where c.id::text = ${idOf(data.chapter) ?? ''}`)
  return row?.language
}

const nextOrder = async (req: PayloadRequest, book: string): Promise<number> =>
  Number((await sqlFor(req).first<{ next: string }>(sql`select coalesce(max("order"), 0) + 1 as next from book_chapters where book_id = ${book}`))?.next ?? 1)

const ownChapter = async (req: PayloadRequest, data: Row) => {
  if (req.user && !hasRole(req.user, 'editor')) await requireOwnWork(req, { book: data.book })
  const book = idOf(data.book)
  if (book) data.order ??= await nextOrder(req, book)
}

const ownTranslation = async (req: PayloadRequest, data: Row) => {
  if (req.user && !hasRole(req.user, 'editor')) {
    if (!(await mayTranslate(req, data))) throw refusal('library.translation_denied', 403, 'This work may be translated by its author, or by everybody once it is published under an open licence.')
    data.translator = req.user.id
  } else if (req.user) data.translator ??= req.user.id
  data.translatorName ||= nameOf(req)
  data.fromLanguage ||= await originalLanguage(req, data)
}

/** A chapter goes into one's own book, a translation to what one may translate; neither ever changes its parent. */
export const ownPart = (collection: Part): CollectionBeforeValidateHook => async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  emptyToNull(data, 'slug', 'importKey')
  if (operation === 'create') {
    await (collection === 'book-chapters' ? ownChapter(req, data) : ownTranslation(req, data))
    return data
  }
  const parents = collection === 'book-chapters' ? ['book'] : ['story', 'book', 'chapter', 'language']
  const moved = parents.find((name) => name in data && (idOf(data[name]) ?? null) !== (idOf(originalDoc?.[name]) ?? null))
  if (moved && !(moved === 'language' && hasRole(req.user, 'editor'))) {
    throw refusal('library.parent_fixed', 400, 'This stays with the work that it was made for.', { fields: [{ path: moved, message: 'This cannot be changed.' }] })
  }
  return data
}
