import { run } from 'graphile-worker'
import { Pool } from 'pg'
import { getPayload } from 'payload'
import config from '@payload-config'
import { crontab, taskList } from './tasks'

/**
 * The worker process. It takes jobs as the owner of their schema, while the jobs themselves use
 * Payload as the application. Ends by itself on SIGTERM after the jobs at hand.
 */
const payload = await getPayload({ config })
const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL, max: 4 })
pool.on('error', (error) => payload.logger.error({ err: error }, 'The worker lost a connection'))

const beat = () => pool.query(`insert into inkwell_jobs.heartbeat (worker, at) values ($1, now()) on conflict (worker) do update set at = now()`, [`${process.pid}`])
  .catch((error: Error) => payload.logger.warn(`Heartbeat: ${error.message}`))

const runner = await run({
  pgPool: pool,
  concurrency: Number(process.env.WORKER_CONCURRENCY ?? 4),
  taskList: taskList(payload) as never,
  crontab: crontab(),
  pollInterval: 2000,
  noHandleSignals: false,
})
await beat()
const timer = setInterval(beat, 5000)
payload.logger.info('The worker is ready')
await runner.promise
clearInterval(timer)
await pool.end()
process.exit(0)
