import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, systemRequest } from '@/platform/db/transaction'
import { allDomains } from '@/platform/domain/registry'
import { enqueue, publish } from '@/platform/events/publish'
import type { News } from '@/platform/events/types'
import { boot } from '../../support/boot'

const app = await boot()
const event = `test.happened-${randomUUID()}`
const heard: string[] = []
let failures = 0

beforeAll(() => {
  const [domain] = allDomains()
  domain.listeners = [
    ...(domain.listeners ?? []),
    { name: 'test.first', on: event, hear: async (_req, news) => void heard.push(`first ${news.key}`) },
    {
      name: 'test.second', on: event,
      hear: async (_req, news) => {
        if (news.stumbles && failures++ === 0) throw new Error('stumbled')
        heard.push(`second ${news.key}`)
      },
    },
  ]
})

const tell = async (news: News, fails = false) => {
  const req = await systemRequest(app.payload)
  return inTransaction(req, async () => {
    await publish(req, event, news)
    if (fails) throw new Error('taken back')
  })
}

describe('an event', () => {
  it('reaches each listener once, after the commit, however often its cause is told', async () => {
    const key = randomUUID()
    await tell({ key })
    expect(heard).not.toContain(`first ${key}`)
    await app.work()
    await tell({ key })
    await app.work()
    expect(heard.filter((line) => line.endsWith(key)).sort()).toEqual([`first ${key}`, `second ${key}`])
  })

  it('does not exist when its cause was taken back', async () => {
    const key = randomUUID()
    await expect(tell({ key }, true)).rejects.toThrow('taken back')
    await app.work()
    expect(heard.filter((line) => line.endsWith(key))).toEqual([])
  })

  it('is heard again by a listener that stumbled, and not again by the others', async () => {
    const key = randomUUID()
    await tell({ key, stumbles: true })
    await app.work()
    // The queue notes a failure a moment after it has happened, so the wish to go on at once may come too early.
    await expect.poll(async () => {
      await app.owner.query(`update graphile_worker._private_jobs set run_at = now() where payload->'news'->>'key' = $1`, [key])
      await app.work()
      return heard.filter((line) => line === `second ${key}`)
    }, { timeout: 10_000 }).toHaveLength(1)
    expect(heard.filter((line) => line.endsWith(key)).sort()).toEqual([`first ${key}`, `second ${key}`])
  })
})

describe('a job that failed for the last time', () => {
  it('is among the dead, and lives again when it is retried', async () => {
    const req = await systemRequest(app.payload)
    await enqueue(req, 'hear', { listener: 'nobody at all', news: { key: randomUUID() } }, { attempts: 1 })
    await app.work()
    const dead = await app.owner.query(`select * from inkwell_jobs.dead(50) where subject = 'nobody at all'`)
    expect(dead.rows).toHaveLength(1)
    expect(dead.rows[0].last_error).toContain('Nobody is called nobody at all')
    const { rows } = await app.owner.query('select inkwell_jobs.retry($1) as again', [dead.rows[0].id])
    expect(rows[0].again).toBe(true)
    expect((await app.owner.query(`select * from inkwell_jobs.dead(50) where subject = 'nobody at all'`)).rows).toHaveLength(0)
  })
})

describe('the worker', () => {
  it('takes back the jobs of a worker that died in the middle', async () => {
    const { EventEmitter } = await import('node:events')
    const { Pool } = await import('pg')
    const { keepAlive } = await import('@/platform/jobs/heartbeat')
    const { rows } = await app.owner.query(
      `select id from graphile_worker.add_job('test.never_runs', '{}', run_at => now() + interval '1 day')`)
    await app.owner.query(`update graphile_worker._private_jobs set locked_by = 'dead worker', locked_at = now() - interval '1 minute' where id = $1`, [rows[0].id])
    const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 1 })
    const { start, stop } = keepAlive(pool, new EventEmitter(), () => undefined)
    start()
    await expect.poll(async () => (await app.owner.query('select locked_by from graphile_worker._private_jobs where id = $1', [rows[0].id])).rows[0].locked_by).toBeNull()
    stop()
    await pool.end()
    await app.owner.query('delete from graphile_worker._private_jobs where id = $1', [rows[0].id])
  })
})
