import { sql } from '@/platform/db/sql'

type Statement = ReturnType<typeof sql>

/**
 * Everything that stands on the public shelves, one row for each language that a work can be read in:
 * stories, books and the published translations of both. Chapters are found as their book.
 */
export const catalogue: Statement = sql`(
  select s.id, 'stories'::text as shelf, s.id as work_id, null::uuid as translation_id, s.slug, s.title, s.author_name, s.summary, s.search_text, s.search_vector,
    s.language, s.age_range::text as age, s.kind::text as kind, s.reading_level::text as level, s.licence::text as licence, s.reading_minutes as minutes,
    s.published_at, s.view_count, (not s.is_premium and s.unlock_policy = 'free') as is_free
  from stories s where s._status = 'published' and s.deleted_at is null and s.visibility = 'public'
  union all
  select b.id, 'books', b.id, null, b.slug, b.title, b.author_name, b.summary, b.search_text, b.search_vector,
    b.language, b.age_range::text, 'book', b.reading_level::text, b.licence::text,
    coalesce(b.reading_minutes, (select sum(c.reading_minutes) from book_chapters c where c.book_id = b.id and c._status = 'published' and c.deleted_at is null)),
    b.published_at, b.view_count, (not b.is_premium and b.unlock_policy = 'free')
  from books b where b._status = 'published' and b.deleted_at is null and b.visibility = 'public'
  union all
  select t.id, 'stories', s.id, t.id, t.slug, t.title, s.author_name, coalesce(t.summary, s.summary), t.search_text, t.search_vector,
    t.language, s.age_range::text, s.kind::text, s.reading_level::text, s.licence::text, t.reading_minutes, t.published_at, s.view_count, (not s.is_premium and s.unlock_policy = 'free')
  from translations t join stories s on s.id = t.story_id
  where t._status = 'published' and t.deleted_at is null and s._status = 'published' and s.deleted_at is null and s.visibility = 'public'
  union all
  select t.id, 'books', b.id, t.id, t.slug, t.title, b.author_name, coalesce(t.summary, b.summary), t.search_text, t.search_vector,
    t.language, b.age_range::text, 'book', b.reading_level::text, b.licence::text,
    (select sum(ct.reading_minutes) from translations ct join book_chapters c on c.id = ct.chapter_id where c.book_id = b.id and ct.language = t.language and ct._status = 'published' and ct.deleted_at is null),
    t.published_at, b.view_count, (not b.is_premium and b.unlock_policy = 'free')
  from translations t join books b on b.id = t.book_id
  where t._status = 'published' and t.deleted_at is null and b._status = 'published' and b.deleted_at is null and b.visibility = 'public'
)`

/** Lengths that readers choose by, in minutes of reading. */
export const lengths = ['short', 'medium', 'long'] as const
export const lengthOf: Statement = sql`case when minutes is null then null when minutes <= 5 then 'short' when minutes <= 20 then 'medium' else 'long' end`
