import { EventEmitter } from 'node:events'
import { run, type WorkerEvents } from 'graphile-worker'
import { Pool } from 'pg'
import { getPayload } from 'payload'
import config from '@payload-config'
import { keepAlive } from './heartbeat'
import { crontab, taskList } from './tasks'

/**
 * The worker process. It takes jobs as the owner of their schema, while the jobs themselves use
 * Payload as the application. Ends by itself on SIGTERM after the jobs at hand.
 */
const payload = await getPayload({ config })
const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL, max: 6, application_name: 'inkwell worker' })
// A lost connection is replaced by the pool; graphile-worker tries again what it was doing.
pool.on('error', (error) => payload.logger.warn(`The worker lost a connection: ${error.message}`))
pool.on('connect', (client) => client.on('error', () => undefined))

const events: WorkerEvents = new EventEmitter()
const heart = keepAlive(pool, events, (line) => payload.logger.warn(line))

const runner = await run({
  pgPool: pool,
  events,
  concurrency: Number(process.env.WORKER_CONCURRENCY || 4),
  taskList: taskList(payload) as never,
  crontab: crontab(),
  pollInterval: 1000,
})
heart.start()
payload.logger.info('The worker is ready')
await runner.promise
heart.stop()
await pool.end().catch(() => undefined)
process.exit(0)
