import type { PayloadRequest } from 'payload'
import { asSystem, asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { publicProfilesOf } from '../../../accounts/api'
import { idOf } from '../ownWork'
import type { SharedList, Shelf } from './types'
import { cardsInOrder } from './workCards'

type Row = Record<string, unknown>

const isId = (key: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(key)

/** A list by its secret address, which opens it to everybody while it is shared; by its id, to those who may read it. */
const findList = async (req: PayloadRequest, key: string): Promise<Row | null> => {
  if (isId(key)) return (await asViewer(req).findByID({ collection: 'reading-lists', id: key, depth: 0, disableErrors: true })) as unknown as Row | null
  const shared = await sqlFor(req).first<{ id: string }>(sql`select id from reading_lists where share_token = ${key} and visibility <> 'private' and deleted_at is null`)
  return shared ? ((await asSystem(req).findByID({ collection: 'reading-lists', id: shared.id, depth: 0 })) as unknown as Row) : null
}

/** A reading list with its works in order. Works that the viewer may not find are counted, not named. */
export const sharedList = async (req: PayloadRequest, key: string): Promise<SharedList | undefined> => {
  const list = await findList(req, key)
  if (!list) return undefined
  const items = ((list.items as Row[] | undefined) ?? []).flatMap((item) => {
    const shelf: Shelf = item.story ? 'stories' : 'books'
    const id = idOf(item.story) ?? idOf(item.book)
    return id ? [{ shelf, id, note: typeof item.note === 'string' && item.note ? item.note : null }] : []
  })
  const works = new Map((await cardsInOrder(req, items)).map((work) => [work.id, work]))
  const owner = idOf(list.reader)
  const by = owner ? (await publicProfilesOf(req, [owner])).get(owner) : undefined
  const shown = items.flatMap(({ id, note }) => (works.has(id) ? [{ work: works.get(id)!, note }] : []))
  return {
    id: String(list.id), name: String(list.name), description: list.description ? String(list.description) : null, by: by ? { name: by.name, slug: by.slug } : null,
    isOwn: Boolean(req.user && owner === req.user.id), visibility: String(list.visibility), items: shown, hidden: items.length - shown.length,
  }
}
