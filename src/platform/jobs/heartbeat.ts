import type { WorkerEvents } from 'graphile-worker'
import type { Pool } from 'pg'

const beatMs = 4000
/** A worker that has not been heard of for this long is dead; its jobs go back into the queue. */
const deadAfter = '20 seconds'

const beatSql = `insert into inkwell_jobs.heartbeat (worker, at) select unnest($1::text[]), now() on conflict (worker) do update set at = now()`

const orphansSql = `select distinct locked_by from graphile_worker._private_jobs j
  where locked_by is not null and locked_at < now() - interval '${deadAfter}'
    and not exists (select 1 from inkwell_jobs.heartbeat h where h.worker = j.locked_by and h.at > now() - interval '${deadAfter}')`

/**
 * Says every few seconds that this process lives, and takes back the jobs of workers that died in the
 * middle: by itself the queue would leave them locked for four hours.
 */
export const keepAlive = (pool: Pool, events: WorkerEvents, warn: (line: string) => void): { start: () => void; stop: () => void } => {
  const workers = new Set<string>([`process ${process.pid}`])
  events.on('worker:create', ({ worker }) => void workers.add(worker.workerId))
  events.on('worker:stop', ({ worker }) => void workers.delete(worker.workerId))
  const beat = async () => {
    try {
      await pool.query(beatSql, [[...workers]])
      const { rows } = await pool.query<{ locked_by: string }>(orphansSql)
      if (rows.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [rows.map((row) => row.locked_by)])
      await pool.query(`delete from inkwell_jobs.heartbeat where at < now() - interval '1 day'`)
    } catch (error) {
      warn(`Heartbeat: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  let timer: NodeJS.Timeout | undefined
  return {
    // Not before the queue has been reached: a worker that cannot start must not look alive.
    start: () => {
      void beat()
      timer = setInterval(() => void beat(), beatMs)
    },
    stop: () => clearInterval(timer),
  }
}
