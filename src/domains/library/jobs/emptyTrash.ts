import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor, tableOf } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import type { CronTask } from '@/platform/events/types'
import { settingsOf } from '../services/settings'

const batch = 200

/** Children first; a work goes with what only belongs to it. */
const order = ['illustrations', 'reading-lists', 'translations', 'book-chapters', 'stories', 'books', 'pages'] as const

/** What hangs on a work and means nothing without it. Editions keep a work for good: what has appeared is never purged. */
const dependants: Partial<Record<(typeof order)[number], [table: string, column: string][]>> = {
  stories: [['reading_progress', 'story_id'], ['bookmarks', 'story_id'], ['sample_content_access', 'story_id'], ['editorial_notes', 'story_id'], ['illustrations', 'story_id'], ['reading_lists_items', 'story_id']],
  books: [['reading_progress', 'book_id'], ['bookmarks', 'book_id'], ['sample_content_access', 'book_id'], ['editorial_notes', 'book_id'], ['illustrations', 'book_id'], ['reading_lists_items', 'book_id'], ['book_pages', 'book_id']],
  'book-chapters': [['editorial_notes', 'chapter_id'], ['illustrations', 'chapter_id']],
  translations: [['editorial_notes', 'translation_id']],
}

const isKept: Partial<Record<(typeof order)[number], ReturnType<typeof sql>>> = {
  stories: sql`exists (select 1 from publications p where p.story_id = w.id) or exists (select 1 from translations t where t.story_id = w.id)`,
  books: sql`exists (select 1 from publications p where p.book_id = w.id) or exists (select 1 from translations t where t.book_id = w.id) or exists (select 1 from book_chapters c where c.book_id = w.id)`,
  'book-chapters': sql`exists (select 1 from translations t where t.chapter_id = w.id)`,
  translations: sql`exists (select 1 from publications p where p.translation_id = w.id)`,
}

const purge = (req: PayloadRequest, slug: (typeof order)[number], id: string) =>
  inTransaction(req, async () => {
    for (const [table, column] of dependants[slug] ?? []) await sqlFor(req).run(sql`delete from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id}`)
    await asSystem(req).delete({ collection: slug, id, trash: true, depth: 0 })
  })

/** Throws away for good what has lain in the trash longer than the site settings say, a bounded number each night. */
export const emptyTrash: CronTask = {
  name: 'empty-trash',
  cron: '41 3 * * *',
  catchUp: '1d',
  run: async (req) => {
    const { trashDays } = await settingsOf(req)
    for (const slug of order) {
      const rows = await sqlFor(req).rows<{ id: string }>(sql`
        select w.id from ${sql.identifier(tableOf(slug))} w where w.deleted_at < now() - make_interval(days => ${trashDays}::int) and not (${isKept[slug] ?? sql`false`}) order by w.deleted_at limit ${batch}`)
      for (const { id } of rows) await purge(req, slug, id)
    }
  },
}
