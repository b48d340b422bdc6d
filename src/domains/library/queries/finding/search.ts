import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { lexicalToPlainText } from '@/platform/richtext/plain-text'
import { mayOpen } from '../openWork'
import type { WorkCard } from '../reading/types'
import { cardsOf, type Found } from './cards'
import { catalogue } from './catalogue'

export const searchPerPage = 20
/** Fewer finds than this, and words that only look alike are taken too. */
const few = 3
/** How alike a title must be to what was typed, 0-1; measured: one wrong letter in six gives 0.5 and more. */
const alike = 0.42

export type Search = { q: string; language?: string; kind?: string; page?: number }
type Hit = Found & { rank: number; is_free: boolean; total: string; how: 'words' | 'alike' }
/** A found work; `highlight` is a line of its text with the words between ⟦ and ⟧, of what this viewer may open. */
export type SearchHit = WorkCard & { translation: string | null; highlight: string | null; how: 'words' | 'alike' }
export type SearchAnswer = { q: string; total: number; page: number; pages: number; works: SearchHit[]; suggestions: { title: string; shelf: string; slug: string }[] }

type Statement = ReturnType<typeof sql>
const stemmers = ['simple', 'english', 'french', 'spanish', 'arabic'] as const

/** What was typed as a query in every stemmer at once, the last word also as a beginning. A minus excludes nothing here. */
const queryOf = (q: string): Statement => {
  const words = q.replace(/(^|\s)-+/g, '$1').slice(0, 200)
  const last = /([\p{L}\p{N}]{2,})$/u.exec(words)?.[1]
  const whole = sql.join(stemmers.map((name) => sql`websearch_to_tsquery(${name}::regconfig, inkwell_plain(${words}))`), sql` || `)
  return last ? sql`(${whole} || to_tsquery('simple', inkwell_plain(${last}) || ':*'))` : sql`(${whole})`
}

const narrowed = ({ language, kind }: Search): Statement =>
  sql`${language ? sql`c.language = ${language}` : sql`true`} and ${kind ? sql`c.kind = ${kind}` : sql`true`}`

/** Locked words are not asked: whether one of them occurs would be an answer. Title, names and summary are. */
const openVector = sql`case when c.is_free then c.search_vector else ts_filter(c.search_vector, '{a,b,c}') end`

const byWords = (wanted: Search): Statement => sql`
  select c.id, c.shelf, c.work_id, c.translation_id, c.slug, c.title, c.language, c.summary, c.minutes, c.is_free,
    ts_rank_cd(${openVector}, ${queryOf(wanted.q)}, 1) as rank, 'words'::text as how
  from ${catalogue} c where c.search_vector @@ ${queryOf(wanted.q)} and ${openVector} @@ ${queryOf(wanted.q)} and ${narrowed(wanted)}
  union all
  select c.id, c.shelf, c.work_id, c.translation_id, c.slug, c.title, c.language, c.summary, c.minutes, c.is_free, ts_rank_cd(h.search_vector, ${queryOf(wanted.q)}, 1) / 2, 'words'
  from book_chapters h join ${catalogue} c on c.shelf = 'books' and c.work_id = h.book_id and c.translation_id is null
  where h._status = 'published' and h.deleted_at is null and (c.is_free or h.is_sample) and h.search_vector @@ ${queryOf(wanted.q)} and ${narrowed(wanted)}`

const byLikeness = (wanted: Search): Statement => sql`
  select c.id, c.shelf, c.work_id, c.translation_id, c.slug, c.title, c.language, c.summary, c.minutes, c.is_free,
    word_similarity(inkwell_letters(${wanted.q}), inkwell_letters(c.title || ' ' || coalesce(c.author_name, ''))) as rank, 'alike'::text as how
  from ${catalogue} c
  where word_similarity(inkwell_letters(${wanted.q}), inkwell_letters(c.title || ' ' || coalesce(c.author_name, ''))) >= ${alike} and ${narrowed(wanted)}`

const page = (rows: Statement, number: number): Statement => sql`
  select *, count(*) over () as total from (
    select distinct on (id) * from (${rows}) hits order by id, rank desc) best
  order by rank desc, id limit ${searchPerPage} offset ${(number - 1) * searchPerPage}`

const find = async (req: PayloadRequest, wanted: Search): Promise<Hit[]> => {
  const number = wanted.page ?? 1
  const found = await sqlFor(req).rows<Hit>(sql`${page(byWords(wanted), number)}`)
  if (Number(found[0]?.total ?? 0) >= few || number > 1) return found
  const similar = await sqlFor(req).rows<Hit>(sql`${page(byLikeness(wanted), 1)}`)
  const all = [...found, ...similar.filter((one) => !found.some((known) => known.id === one.id))]
  return all.map((one) => ({ ...one, total: String(all.length) }))
}

const marks = 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=12, MaxFragments=1, HighlightAll=false'

const textOf = async (req: PayloadRequest, hit: Hit): Promise<string | null> => {
  const table = hit.translation_id ? 'translations' : hit.shelf
  const row = await sqlFor(req).first<Record<string, unknown>>(sql`
    select w.* from ${sql.identifier(table)} w where w.id = ${hit.id}`)
  if (!row) return null
  const doc = { id: row.id, author: row.author_id, translator: row.translator_id, story: row.story_id, book: row.book_id, visibility: row.visibility, unlockPolicy: row.unlock_policy, isPremium: row.is_premium, _status: row._status }
  if ((await mayOpen(req, hit.translation_id ? 'translations' : hit.shelf, doc, 'read')).allowed) return (row.search_text as string | null) ?? hit.summary
  return row.preview ? lexicalToPlainText(row.preview as never) : hit.summary
}

const highlightOf = async (req: PayloadRequest, q: string, hit: Hit): Promise<string | null> => {
  const text = await textOf(req, hit)
  if (!text) return null
  const row = await sqlFor(req).first<{ line: string; hit: boolean }>(sql`
    select ts_headline(inkwell_stemmer(${hit.language}), ${text.slice(0, 200_000)}, ${queryOf(q)}, ${marks}) as line`)
  return row?.line.includes('⟦') ? row.line : null
}

const suggestionsFor = (req: PayloadRequest, { q }: Search) =>
  sqlFor(req).rows<{ title: string; shelf: string; slug: string }>(sql`
    select title, shelf, slug from ${catalogue} c
    where word_similarity(inkwell_letters(${q}), inkwell_letters(title || ' ' || coalesce(author_name, ''))) > 0.2
    order by word_similarity(inkwell_letters(${q}), inkwell_letters(title || ' ' || coalesce(author_name, ''))) desc, view_count desc limit 5`)

/**
 * Finds works by words of their title, names, summary and, where everybody may read it, their text, in
 * each language's own forms; accents may be missing, and where little is found, titles and names with a
 * wrong letter are found too. Twenty to a page; nothing found answers with what comes closest.
 */
export const search = (req: PayloadRequest, wanted: Search): Promise<SearchAnswer> =>
  inTransaction(req, async () => {
    const hits = await find(req, wanted)
    const cards = new Map((await cardsOf(req, hits)).map((card) => [card.translation ?? card.id, card]))
    const works: SearchHit[] = []
    for (const hit of hits) {
      const card = cards.get(hit.translation_id ?? hit.work_id)
      if (card) works.push({ ...card, highlight: await highlightOf(req, wanted.q, hit), how: hit.how })
    }
    const total = Number(hits[0]?.total ?? 0)
    return {
      q: wanted.q, total, page: wanted.page ?? 1, pages: Math.ceil(total / searchPerPage), works,
      suggestions: works.length === 0 ? await suggestionsFor(req, wanted) : [],
    }
  })
