import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import { publish } from '@/platform/events/publish'

export type Position = {
  collection: 'stories' | 'books'; id: string; chapter?: string | null; translation?: string | null
  currentChapter?: number; currentPage?: number | null; totalPages?: number | null; currentPosition?: string | null
  /** 0-100 of the whole work. */
  percentComplete: number
  /** Seconds read since the last save of this device. */
  seconds?: number
  /** When the reader was there, by his device; the newest moment wins. */
  readAt: string
}
export type Saved = { id: string; percentComplete: number; furthestPercent: number; currentPosition: string | null; currentPage: number | null; currentChapter: number; chapter: string | null; translation: string | null; lastReadAt: string; isCompleted: boolean; isNewest: boolean }

type Row = Record<string, unknown>
const aMinute = 60_000

/** A device whose clock is ahead would win for ever: nobody has read in the future. */
const moment = (readAt: string) => new Date(Math.min(new Date(readAt).getTime(), Date.now() + aMinute)).toISOString()

const answer = (row: Row, isNewest: boolean): Saved => ({
  id: String(row.id), percentComplete: Number(row.percent_complete), furthestPercent: Number(row.furthest_percent), currentPosition: row.current_position as string | null,
  currentPage: row.current_page == null ? null : Number(row.current_page), currentChapter: Number(row.current_chapter), chapter: row.chapter_id as string | null,
  translation: row.translation_id as string | null, lastReadAt: new Date(row.last_read_at as string).toISOString(), isCompleted: Boolean(row.is_completed), isNewest,
})

/**
 * Keeps where a reader stands, merged from all his devices without a conflict: the place of the latest
 * moment wins, the furthest percent and the time read only grow, and a finished work stays finished.
 * Saves may come in any order and more than once; one row for each reader and work.
 */
export const savePosition = (req: PayloadRequest, given: Position): Promise<Saved> =>
  inTransaction(req, async () => {
    const reader = String(req.user!.id)
    const work = await asViewer(req).findByID({ collection: given.collection, id: given.id, depth: 0, disableErrors: true, select: { title: true } })
    if (!work) throw notFound()
    await lockWord(req, `progress:${reader}:${given.id}`)
    const column = sql.identifier(given.collection === 'stories' ? 'story_id' : 'book_id')
    const db = sqlFor(req)
    const before = await db.first<Row>(sql`select * from reading_progress where reader_id = ${reader} and ${column} = ${given.id} for update`)
    const at = moment(given.readAt)
    const isNewest = !before || new Date(at) >= new Date(before.last_read_at as string)
    const seconds = Math.min(Math.max(0, Math.round(given.seconds ?? 0)), 3600)
    const furthest = Math.max(Number(before?.furthest_percent ?? 0), given.percentComplete)
    const row = before ? await db.first<Row>(sql`
      update reading_progress set
        furthest_percent = ${furthest}, total_reading_time = total_reading_time + ${seconds}, updated_at = now(),
        started_at = least(started_at, ${at}::timestamptz),
        is_completed = is_completed or ${furthest >= 100}, completed_at = coalesce(completed_at, ${furthest >= 100 ? at : null}::timestamptz)
        ${isNewest ? sql`, chapter_id = ${given.chapter ?? null}, translation_id = ${given.translation ?? null}, current_chapter = ${given.currentChapter ?? 1}, current_page = ${given.currentPage ?? null},
        total_pages = ${given.totalPages ?? null}, current_position = ${given.currentPosition ?? null}, percent_complete = ${given.percentComplete}, last_read_at = ${at}::timestamptz` : sql``}
      where id = ${before.id as string} returning *`)
      : await db.first<Row>(sql`
      insert into reading_progress (id, reader_id, ${column}, chapter_id, translation_id, current_chapter, current_page, total_pages, current_position, percent_complete, furthest_percent, total_reading_time, last_read_at, started_at, completed_at, is_completed, updated_at, created_at)
      values (${randomUUID()}, ${reader}, ${given.id}, ${given.chapter ?? null}, ${given.translation ?? null}, ${given.currentChapter ?? 1}, ${given.currentPage ?? null}, ${given.totalPages ?? null}, ${given.currentPosition ?? null},
        ${given.percentComplete}, ${given.percentComplete}, ${seconds}, ${at}::timestamptz, ${at}::timestamptz, ${given.percentComplete >= 100 ? at : null}::timestamptz, ${given.percentComplete >= 100}, now(), now()) returning *`)
    if (row && row.is_completed && !before?.is_completed) {
      await publish(req, 'reading.finished', { key: `finished:${reader}:${given.id}`, reader, collection: given.collection, id: given.id })
    }
    return answer(row!, isNewest)
  })
