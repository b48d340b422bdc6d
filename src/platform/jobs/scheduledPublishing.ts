import { Client } from 'pg'
import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '../db/sql'
import { inTransaction } from '../db/transaction'
import { publish } from '../events/publish'
import type { CronTask } from '../events/types'

const lockNumber = 4_865_012

/** Runs `work` on this connection's lock, or not at all where somebody else holds it; a dead holder's lock is free. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  const keeper = new Client({ connectionString: process.env.DATABASE_URL, application_name: 'inkwell schedule' })
  keeper.on('error', () => undefined)
  await keeper.connect()
  try {
    const { rows } = await keeper.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [lockNumber])
    if (rows[0]?.held) await work()
  } finally {
    await keeper.end()
  }
}

/**
 * A runner that died has left its jobs marked as running, and nobody else runs while we hold the lock.
 * The panel schedules with stray seconds: what is planned for 10:30 is due at 10:30:00.
 */
const prepare = (req: PayloadRequest) =>
  sqlFor(req).run(sql`
    update payload_jobs set processing = false, wait_until = date_trunc('minute', wait_until)
    where has_error is not true and completed_at is null and (processing = true or wait_until <> date_trunc('minute', wait_until))`)

type Failed = { id: string; input: { doc?: { relationTo?: string; value?: string }; global?: string; type?: string; user?: string } | null; error: { message?: string } | null }

/** A failed run is not tried again: its editor hears of it, and the row makes room in the same transaction. */
const tellFailures = (req: PayloadRequest) =>
  inTransaction(req, async () => {
    const failed = await sqlFor(req).rows<Failed>(sql`select id::text, input, error from payload_jobs where has_error = true for update skip locked`)
    for (const { id, input, error } of failed) {
      await publish(req, 'schedule.failed', {
        key: `schedule:${id}`, collection: input?.doc?.relationTo ?? input?.global ?? '', id: input?.doc?.value ?? '',
        by: input?.user, action: input?.type ?? 'publish', reason: error?.message?.slice(0, 500),
      })
      await sqlFor(req).run(sql`delete from payload_jobs where id = ${id}`)
    }
  })

const batch = 50

/**
 * Publishes and unpublishes what is due, each as the editor who planned it. Every minute, one run at a
 * time; what fell due while the worker was down is made up for by the first run after it.
 */
export const scheduledPublishing: CronTask = {
  name: 'publish-scheduled',
  cron: '* * * * *',
  catchUp: '1m',
  run: async (req) => {
    if (!req.payload.config.jobs.enabled) return
    await alone(async () => {
      await prepare(req)
      let left = true
      for (let round = 0; left && round < 20; round++) {
        const result = await req.payload.jobs.run({ limit: batch, sequential: true, silent: true })
        left = (result.remainingJobsFromQueried ?? 0) > 0 || Object.keys(result.jobStatus ?? {}).length === batch
      }
      await tellFailures(req)
    })
  },
}
