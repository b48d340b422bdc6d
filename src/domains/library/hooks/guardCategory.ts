import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { idOf } from '../queries/ownWork'

const refuse = (path: string, message: string) => refusal('library.category', 400, message, { fields: [{ path, message }] })

const requireTree = async (req: PayloadRequest, id: string | undefined, parent: string, scope: string) => {
  const above = await sqlFor(req).rows<{ id: string; scope: string }>(sql`
    with recursive up(id, scope, parent_id, depth) as (
      select id, scope::text, parent_id, 1 from categories where id = ${parent}
      union all select c.id, c.scope::text, c.parent_id, up.depth + 1 from categories c join up on c.id = up.parent_id where up.depth < 50)
    select id, scope from up`)
  if (above.some((one) => one.id === id)) throw refuse('parent', 'A shelf cannot stand below itself.')
  if (above[0] && above[0].scope !== scope) throw refuse('parent', 'The shelf above must be of the same kind.')
}

/** Keeps the shelves a tree within their scope, and their names and slugs unique there. */
export const guardCategory: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const scope = String(data.scope ?? originalDoc?.scope ?? 'stories')
  const id = originalDoc?.id as string | undefined
  if (await req.transactionID) await lockWord(req, `categories:${scope}`)
  const parent = idOf(data.parent === undefined ? originalDoc?.parent : data.parent)
  if (parent) await requireTree(req, id, parent, scope)
  const slug = String(data.slug ?? originalDoc?.slug ?? '')
  const twin = await sqlFor(req).first(sql`select 1 from categories where scope::text = ${scope} and slug = ${slug} and id::text <> ${id ?? ''}`)
  if (twin) throw refuse('slug', 'There is a shelf with this address already.')
  if (typeof data.name === 'string') {
    const namesake = await sqlFor(req).first(sql`
      select 1 from categories c join categories_locales l on l._parent_id = c.id
      where c.scope::text = ${scope} and l._locale::text = ${req.locale ?? 'en'} and lower(l.name) = lower(${data.name}) and c.id::text <> ${id ?? ''}`)
    if (namesake) throw refuse('name', 'There is a shelf of this name already.')
  }
  return data
}
