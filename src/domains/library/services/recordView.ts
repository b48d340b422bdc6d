import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import { mayOpen } from '../queries/openWork'

export type View = { collection: 'stories' | 'books'; id: string; seconds?: number; isFirst?: boolean }

/**
 * Counts that a work was looked at, by the database itself, so that no count is ever lost; of a reader
 * with an account who may not open it yet, what he sampled is kept beside (R1867-R1869).
 */
export const recordView = (req: PayloadRequest, { collection, id, seconds = 0, isFirst = true }: View): Promise<void> =>
  inTransaction(req, async () => {
    const doc = (await asViewer(req).findByID({ collection, id, depth: 0, disableErrors: true, select: { title: true } })) as unknown as Record<string, unknown> | null
    if (!doc || doc._status !== 'published') throw notFound()
    if (isFirst) await sqlFor(req).run(sql`update ${sql.identifier(collection)} set view_count = coalesce(view_count, 0) + 1 where id = ${id}`)
    if (!req.user || (await mayOpen(req, collection, doc, 'read')).allowed) return
    const column = sql.identifier(collection === 'stories' ? 'story_id' : 'book_id')
    const spent = Math.min(Math.max(0, Math.round(seconds)), 3600)
    await sqlFor(req).run(sql`
      insert into sample_content_access (id, reader_id, ${column}, view_count, total_time_spent, last_accessed_at, updated_at, created_at)
      values (${randomUUID()}, ${String(req.user.id)}, ${id}, 1, ${spent}, now(), now(), now())
      on conflict (reader_id, ${column}) where ${column} is not null
      do update set view_count = sample_content_access.view_count + ${isFirst ? 1 : 0}, total_time_spent = sample_content_access.total_time_spent + ${spent}, last_accessed_at = now(), updated_at = now()`)
  })
