import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '../../db/sql'
import { notFound } from '../../errors/AppError'
import { contributions, contributionOf, itemOf } from '../contributions'
import type { CaseRow, ModerationItem } from '../types'

export type Wanted = {
  kind?: string; language?: string; state?: string; who?: 'all' | 'mine' | 'unclaimed'; age?: 'today' | 'week' | 'older' | 'due'; risk?: 'low' | 'middle' | 'high'
  sort?: 'oldest' | 'newest' | 'risk' | 'due'; page: number; limit: number
}
export type Counts = { waiting: number; mine: number; unclaimed: number; due: number }
export type Group = { kind: string; state: string; language: string | null; count: number }
export type InboxPage = { items: ModerationItem[]; total: number; page: number; pages: number; counts: Counts; groups: Group[]; stamp: string }

type Named = CaseRow & { claimer: string | null }
type Answer = { page: Named[] | null; total: number; counts: Counts; groups: Group[] | null; stamp: string | null }

/** All cases of all domains under one name, with whether their claim holds and whether they wait. */
const allCases = () => {
  const parts = contributions()
  const union = sql.join(parts.map((one) => sql`(${one.cases()})`), sql` union all `)
  const waiting = sql.join(parts.flatMap((one) => one.waiting.map((state) => sql`(${one.collection}, ${state})`)), sql`, `)
  return sql`select c.*, (c.claimed_by is not null and c.claimed_until > now()) as held, (c.collection, c.state) in (${waiting}) as awaits from (${union}) c`
}

const orders = {
  oldest: sql`submitted_at asc nulls last, id`, newest: sql`submitted_at desc nulls last, id`,
  risk: sql`risk desc, submitted_at asc nulls last, id`, due: sql`due asc nulls last, submitted_at asc nulls last, id`,
}
const ages = {
  today: sql`submitted_at > now() - interval '1 day'`, week: sql`submitted_at between now() - interval '7 days' and now() - interval '1 day'`,
  older: sql`submitted_at < now() - interval '7 days'`, due: sql`awaits and due < date_trunc('day', now()) + interval '1 day'`,
}
const risks = { low: sql`risk < 20`, middle: sql`risk between 20 and 49`, high: sql`risk >= 50` }

const conditions = ({ kind, language, state, who, age, risk }: Wanted, viewer: string) => [
  ...(kind ? [sql`kind = ${kind}`] : []), ...(language ? [sql`language = ${language}`] : []),
  state ? sql`state = ${state}` : sql`awaits`,
  ...(who === 'mine' ? [sql`held and claimed_by = ${viewer}`] : []), ...(who === 'unclaimed' ? [sql`not held`] : []),
  ...(age ? [ages[age]] : []), ...(risk ? [risks[risk]] : []),
]

const stamp = sql`md5(coalesce(string_agg(id || state || coalesce(claimed_by, '') || updated_at::text, ',' order by id), ''))`

/** One page of what awaits a decision, with all counts, in one statement. */
export const listCases = async (req: PayloadRequest, wanted: Wanted): Promise<InboxPage> => {
  const viewer = String(req.user?.id)
  const answer = await sqlFor(req).first<Answer>(sql`
    with cases as materialized (${allCases()}),
      found as (select * from cases where ${sql.join(conditions(wanted, viewer), sql` and `)}),
      page as (select * from found order by ${orders[wanted.sort ?? 'oldest']} limit ${wanted.limit} offset ${(wanted.page - 1) * wanted.limit})
    select
      (select json_agg(p) from (select page.*, u.name as claimer from page left join users u on u.id::text = page.claimed_by and page.held order by ${orders[wanted.sort ?? 'oldest']}) p) as page,
      (select count(*)::int from found) as total,
      (select json_build_object('waiting', count(*) filter (where awaits), 'mine', count(*) filter (where held and claimed_by = ${viewer}),
        'unclaimed', count(*) filter (where awaits and not held), 'due', count(*) filter (where ${ages.due})) from cases) as counts,
      (select json_agg(g) from (select kind, state, language, count(*)::int as count from cases group by 1, 2, 3 order by 1, 2, 3) g) as groups,
      (select ${stamp} from cases) as stamp`)
  const items = await Promise.all((answer?.page ?? []).map((row) => itemOf(req, row)))
  const total = answer?.total ?? 0
  return { items, total, page: wanted.page, pages: Math.max(1, Math.ceil(total / wanted.limit)), counts: answer!.counts, groups: answer?.groups ?? [], stamp: answer?.stamp ?? '' }
}

/** A word that changes whenever anything in the inbox does; open lists ask for it every few seconds. */
export const stampOfInbox = async (req: PayloadRequest): Promise<string> =>
  (await sqlFor(req).first<{ stamp: string }>(sql`with cases as (${allCases()}) select ${stamp} as stamp from cases`))?.stamp ?? ''

/** One case as the inbox shows it, or 404. */
export const findCase = async (req: PayloadRequest, collection: string, id: string): Promise<ModerationItem> => {
  const row = await sqlFor(req).first<Named>(sql`
    select to_json(c)::jsonb || jsonb_build_object('claimer', u.name) as row from (${contributionOf(collection).cases()}) c left join users u on u.id::text = c.claimed_by where c.id = ${id}`)
  if (!row) throw notFound()
  return itemOf(req, (row as unknown as { row: Named }).row)
}
