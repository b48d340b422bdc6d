import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { hasRole, isStaff } from '@/platform/access/rules'
import { sql, sqlFor, tableOf } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { isOwnWork } from '../queries/ownWork'
import { notesOf } from './saving'

type Args = { draft?: boolean; duplicateFromID?: string; overrideAccess?: boolean; sort?: string | string[] }

const guarded = /^-?(version\.)?(body|spreads|searchText|preview|fullPdf|epubFile|audioFile|audio|pdf|pdfProblem)(\.|$)/

/** An order by a text that one may not open tells what it says, bit by bit. */
const refuseSort = (req: PayloadRequest, { sort, overrideAccess }: Args) => {
  if (overrideAccess || !sort || isStaff(req.user)) return
  const asked = (Array.isArray(sort) ? sort : String(sort).split(',')).find((one) => guarded.test(String(one).trim()))
  if (asked) throw refusal('library.sort_closed', 400, `It cannot be sorted by "${asked}".`, { fields: [{ path: 'sort', message: 'This field cannot be sorted by.' }] })
}

/** A copy carries the whole text, so it may be made only of what is one's own. */
const refuseCopy = async (req: PayloadRequest, collection: string, { duplicateFromID, overrideAccess }: Args) => {
  if (!duplicateFromID || overrideAccess || hasRole(req.user, 'editor')) return
  const row = await sqlFor(req).first<Record<string, unknown>>(sql`select * from ${sql.identifier(tableOf(collection))} where id = ${duplicateFromID}`)
  const isOwn = row && (collection === 'translations' ? row.translator_id === req.user?.id
    : await isOwnWork(req, collection === 'stories' ? { story: row.id } : { book: collection === 'books' ? row.id : row.book_id }))
  if (!isOwn) throw refusal('library.copy_denied', 403, 'Only your own works can be copied.')
}

/** Remembers how a save was asked for, and refuses the questions and copies that would open a locked text. */
export const noteOperation: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  const given = args as Args
  refuseSort(req, given)
  if (operation === 'create') await refuseCopy(req, collection.slug, given)
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    notesOf(req).saving.set(collection.slug, {
      asDraft: Boolean(given.draft), isRestoring: operation === 'restoreVersion', isDuplicate: Boolean(given.duplicateFromID),
    })
  }
  return args
}
