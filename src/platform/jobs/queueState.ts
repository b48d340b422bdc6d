import type { PayloadRequest } from 'payload'
import { notFound } from '../errors/AppError'
import { sql, sqlFor } from '../db/sql'

export type DeadJob = { id: string; task: string; subject: string; attempts: number; lastError: string; createdAt: string; updatedAt: string }
export type QueueState = {
  waiting: { ready: number; late: number; dead: number; oldest: string | null }
  workers: { worker: string; seconds: number }[]
  dead: DeadJob[]
}

const most = 100
type Row = Record<string, unknown>
const instant = (value: unknown) => (value ? new Date(value as string).toISOString() : null)

/** How the queue stands: what waits, who works, and what failed for the last time. Names of jobs only, nothing of what they carry. */
export const queueState = async (req: PayloadRequest): Promise<QueueState> => {
  const database = sqlFor(req)
  const waiting = await database.first<Row>(sql`select * from inkwell_jobs.waiting()`)
  const workers = await database.rows<Row>(sql`select worker, extract(epoch from now() - at)::float8 as seconds from inkwell_jobs.heartbeat where at > now() - interval '1 hour' order by at desc`)
  const dead = await database.rows<Row>(sql`select * from inkwell_jobs.dead(${most})`)
  return {
    waiting: { ready: Number(waiting?.ready ?? 0), late: Number(waiting?.late ?? 0), dead: Number(waiting?.dead ?? 0), oldest: instant(waiting?.oldest) },
    workers: workers.map(({ worker, seconds }) => ({ worker: String(worker), seconds: Math.round(Number(seconds)) })),
    dead: dead.map((row) => ({
      id: String(row.id), task: String(row.task), subject: String(row.subject ?? ''), attempts: Number(row.attempts), lastError: String(row.last_error ?? ''),
      createdAt: instant(row.created_at) ?? '', updatedAt: instant(row.updated_at) ?? '',
    })),
  }
}

/** Lets a job that failed for the last time try again from the start. 404 if there is none. */
export const retryJob = async (req: PayloadRequest, id: string): Promise<{ retried: true }> => {
  const row = await sqlFor(req).first<{ retried: boolean }>(sql`select inkwell_jobs.retry(${id}::bigint) as retried`)
  if (!row?.retried) throw notFound('This job does not wait here any more.')
  return { retried: true }
}
