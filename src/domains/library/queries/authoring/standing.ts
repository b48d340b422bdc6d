import type { PayloadRequest } from 'payload'
import { guardiansOf, mayDo, personOf } from '@/domains/accounts/api'
import { sql, sqlFor } from '@/platform/db/sql'
import type { CaseState, Leave, OwnShelf, Standing } from './types'

type Row = { id: string; state: CaseState | null; due: string | null; appears: string | null; slug: string | null; is_public: boolean; newer: boolean }

const iso = (value: string | null) => (value ? new Date(value).toISOString() : null)

const standingOf = (row: Row): Standing => ({
  // An editor may publish what nobody has sent in: readers see it, so it is no draft.
  state: row.state ?? (row.is_public ? 'published' : 'draft'),
  dueAt: row.state === 'submitted' || row.state === 'in_review' ? iso(row.due) : null,
  appearsAt: iso(row.appears),
  publicSlug: row.is_public ? row.slug : null,
  hasUnsentChanges: row.is_public && row.newer,
})

/** Where each of these works stands, in one query: its newest case, what readers see, and whether more was written since. */
export const standingsOf = async (req: PayloadRequest, collection: OwnShelf, ids: string[]): Promise<Map<string, Standing>> => {
  if (ids.length === 0) return new Map()
  const [works, versions] = [sql.identifier(collection), sql.identifier(`_${collection}_v`)]
  const rows = await sqlFor(req).rows<Row>(sql`
    select w.id, c.status as state, c.due_date as due, w.slug, (w._status = 'published' and w.visibility <> 'private') as is_public,
      (select p.published_at from publications p where p.${sql.identifier(collection === 'stories' ? 'story_id' : 'book_id')} = w.id and p.publication_status = 'scheduled' limit 1) as appears,
      exists (select 1 from ${versions} v where v.parent_id = w.id and v.latest and v.version__status = 'draft') as newer
    from ${works} w
    left join lateral (select status::text as status, due_date from story_submissions s where s.work_collection::text = ${collection} and s.work_id = w.id::text order by created_at desc limit 1) c on true
    where w.id in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})`)
  return new Map(rows.map((row) => [row.id, standingOf(row)]))
}

/** Whether the viewer may send something in; a child without consent learns who can give it. */
export const leaveOf = async (req: PayloadRequest): Promise<Leave> => {
  const mayPost = await mayDo(req, 'posting')
  if (mayPost) return { mayPost, guardians: [] }
  const names: string[] = []
  for (const id of await guardiansOf(req, String(req.user!.id))) {
    const person = await personOf(req, id)
    if (person) names.push(person.name)
  }
  return { mayPost, guardians: names }
}
