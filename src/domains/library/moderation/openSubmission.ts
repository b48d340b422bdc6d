import type { PayloadRequest } from 'payload'
import { sql, sqlFor, tableOf } from '@/platform/db/sql'
import { notFound } from '@/platform/errors/AppError'
import type { Against, OpenCase, Part } from '@/platform/moderation/types'
import type { StorySubmission } from '@/payload-types'
import { addressOf } from '../fields/addressOf'
import type { WorkKey } from '../queries/governingCase'
import { idOf } from '../queries/ownWork'
import { readCase, workOfCase } from '../queries/readCase'
import { newestVersion } from '../queries/scheduled'
import { authorFacts, historyOf, notesOn } from './facts'
import { earlierVersions, readVersion } from './versions'

type Row = Record<string, unknown>
type PartRow = Part & { collection: 'book-chapters' | 'translations' }

const ofBook = (id: string) => sql`
  select 'book-chapters' as collection, c.id::text as id, v.version_title as title, coalesce(v.version__status::text <> 'published', true) as changed
  from book_chapters c join lateral (select * from _book_chapters_v v where v.parent_id = c.id and v.latest order by v.updated_at desc limit 1) v on true
  where c.book_id = ${id} and c.deleted_at is null order by c."order"`

const ofTranslation = (id: string) => sql`
  select 'translations' as collection, t.id::text as id, v.version_title as title, coalesce(v.version__status::text <> 'published', true) as changed
  from translations w join translations t on t.language = w.language and t.deleted_at is null join book_chapters c on c.id = t.chapter_id and c.book_id = w.book_id
  join lateral (select * from _translations_v v where v.parent_id = t.id and v.latest order by v.updated_at desc limit 1) v on true
  where w.id = ${id} order by c."order"`

/** Chapters of a book or of its translation, each with whether readers know it as it stands. */
const partsIn = async (req: PayloadRequest, { collection, id }: WorkKey): Promise<PartRow[]> =>
  collection === 'stories' ? [] : sqlFor(req).rows<PartRow>(collection === 'books' ? ofBook(id) : ofTranslation(id))

const workRow = async (req: PayloadRequest, { collection, id }: WorkKey): Promise<Row> => {
  const row = await sqlFor(req).first<Row>(sql`select * from ${sql.identifier(tableOf(collection))} where id = ${id}`)
  if (!row) throw notFound()
  return row
}

const compared = async (req: PayloadRequest, target: { collection: WorkKey['collection'] | PartRow['collection']; id: string }, one: StorySubmission, wanted?: Against) => {
  const newest = await newestVersion(req, target.collection, target.id)
  if (!newest) throw notFound()
  const earlier = await earlierVersions(req, target.collection, target.id, one.id, newest.id)
  // What the moderators sent back is the nearer question; else what readers know.
  const which = wanted && earlier[wanted] ? wanted : earlier.submitted ? 'submitted' : earlier.published ? 'published' : undefined
  const before = which ? { ...(await readVersion(req, target.collection, earlier[which]!)), which } : null
  return { shown: await readVersion(req, target.collection, newest.id), before, choices: Object.keys(earlier) as Against[] }
}

/** A submission laid open: the words that an approval would name, beside what was published or sent in before. */
export const openSubmission = async (req: PayloadRequest, id: string, { against, part }: { against?: Against; part?: string }): Promise<OpenCase> => {
  const one = await readCase(req, id)
  const work = workOfCase(one)
  const row = await workRow(req, work)
  const parts = await partsIn(req, work)
  const chosen = part ? parts.find((each) => each.id === part) : undefined
  if (part && !chosen) throw notFound()
  const texts = await compared(req, chosen ?? work, one, against)
  const newest = chosen ? await newestVersion(req, work.collection, work.id) : { id: texts.shown.version }
  const isPublished = row._status === 'published'
  return {
    ...texts,
    // An approval names the version of the work, whichever chapter is being looked at.
    shown: { ...texts.shown, version: String(newest?.id) },
    changedSinceSent: newest?.id !== one.version, parts: parts.map(({ id: partId, title, changed }) => ({ id: partId, title, changed })), part: chosen?.id ?? null,
    message: one.messageToEditors ?? null,
    facts: await authorFacts(req, idOf(one.author), one.riskReasons ?? []), notes: await notesOn(req, work, chosen), history: await historyOf(req, 'story-submissions', id),
    work: { ...work, path: isPublished ? (addressOf(work.collection, { slug: row.slug, language: row.language, story: row.story_id, book: row.book_id, chapter: row.chapter_id } as never) ?? null) : null, isPublished },
  }
}
