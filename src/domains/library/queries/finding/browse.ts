import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { WorkCard } from '../reading/types'
import { cardsOf, type Found } from './cards'
import { catalogue, lengthOf } from './catalogue'

export const browseSorts = ['newest', 'title', 'most_read', 'shortest'] as const
export const browsePerPage = 24

/** Each filter is one value, or several with commas between, of which any will do. */
export type Browse = {
  language?: string; age?: string; category?: string; length?: string; kind?: string; level?: string; licence?: string; access?: string
  sort?: (typeof browseSorts)[number]; page?: number
}
type Facet = Exclude<keyof Browse, 'sort' | 'page'>
type Count = { value: string; count: number; label?: string }
export type BrowseAnswer = { total: number; page: number; pages: number; works: WorkCard[]; facets: Record<Facet, Count[]> }

type Statement = ReturnType<typeof sql>
const facets: Facet[] = ['language', 'age', 'category', 'length', 'kind', 'level', 'licence', 'access']

const valueOf: Record<Exclude<Facet, 'category'>, Statement> = {
  language: sql`language`, age: sql`age`, length: lengthOf, kind: sql`kind`, level: sql`level`, licence: sql`licence`,
  access: sql`case when is_free then 'free' else 'locked' end`,
}

/** The shelf and all below it. */
const inCategory = (slug: string): Statement => sql`exists (
  with recursive below(id) as (
    select id from categories where slug = ${slug} and scope = 'stories'
    union select c.id from categories c join below on c.parent_id = below.id)
  select 1 from below join (
    select categories_id, parent_id from stories_rels where path = 'categories' union all select categories_id, parent_id from books_rels where path = 'categories'
  ) r on r.categories_id = below.id where r.parent_id = c.work_id)`

const conditionOf = (facet: Facet, wanted: Browse): Statement => {
  const values = wanted[facet]?.split(',').filter(Boolean)
  if (!values?.length) return sql`true`
  const any = values.map((value) => (facet === 'category' ? inCategory(value) : sql`${valueOf[facet]} = ${value}`))
  return sql`(${sql.join(any, sql` or `)})`
}

const orders: Record<(typeof browseSorts)[number], Statement> = {
  newest: sql`published_at desc nulls last, id`, title: sql`inkwell_plain(title), id`,
  most_read: sql`view_count desc, published_at desc nulls last, id`, shortest: sql`minutes nulls last, id`,
}

/** Every work with a mark for each filter: whether it passes that one. All lists and counts follow from these. */
const marked = (wanted: Browse): Statement => sql`
  with marked as materialized (
    select c.id, c.shelf, c.work_id, c.translation_id, c.slug, c.title, c.language, c.summary, c.minutes, c.age, c.kind, c.level, c.licence, c.is_free, c.published_at, c.view_count,
      ${sql.join(facets.map((facet) => sql`(${conditionOf(facet, wanted)}) as ${sql.identifier(`ok_${facet}`)}`), sql`, `)}
    from ${catalogue} c)`

const passes = (...but: Facet[]): Statement =>
  sql.join(facets.filter((facet) => !but.includes(facet)).map((facet) => sql`coalesce(${sql.identifier(`ok_${facet}`)}, false)`), sql` and `)

const countsOf = (facet: Facet, language: string): Statement =>
  facet === 'category'
    ? sql`select 'category' as facet, c.slug as value, count(distinct m.id)::int as count, coalesce(l.name, e.name) as label
        from marked m
        join (select categories_id, parent_id from stories_rels where path = 'categories' union all select categories_id, parent_id from books_rels where path = 'categories') r on r.parent_id = m.work_id
        join categories c on c.id = r.categories_id
        left join categories_locales l on l._parent_id = c.id and l._locale::text = ${language}
        left join categories_locales e on e._parent_id = c.id and e._locale::text = 'en'
        where ${passes('category')} and c.is_active group by c.slug, coalesce(l.name, e.name)`
    : sql`select ${facet}::text as facet, ${valueOf[facet]} as value, count(*)::int as count, null::text as label from marked where ${passes(facet)} and ${valueOf[facet]} is not null group by 2`

/**
 * The shelves: works that pass all filters, and for each filter how many works each of its values would
 * give with the other filters as they are. What everybody may find; two queries, whatever is chosen.
 */
export const browse = async (req: PayloadRequest, wanted: Browse): Promise<BrowseAnswer> => {
  const page = wanted.page ?? 1
  const db = sqlFor(req)
  const rows = await db.rows<Found & { total: string }>(sql`${marked(wanted)}
    select id, shelf, work_id, translation_id, slug, title, language, summary, minutes, count(*) over () as total
    from marked where ${passes()} order by ${orders[wanted.sort ?? 'newest']} limit ${browsePerPage} offset ${(page - 1) * browsePerPage}`)
  const counts = await db.rows<Count & { facet: Facet }>(sql`${marked(wanted)}
    select * from (${sql.join(facets.map((facet) => countsOf(facet, req.locale ?? 'en')), sql` union all `)}) counts order by facet, count desc, value`)
  const total = Number(rows[0]?.total ?? 0)
  return {
    total, page, pages: Math.ceil(total / browsePerPage), works: await cardsOf(req, rows),
    facets: Object.fromEntries(facets.map((facet) => [facet, counts.filter((row) => row.facet === facet).map(({ value, count, label }) => ({ value, count, ...(label ? { label } : {}) }))])) as BrowseAnswer['facets'],
  }
}
