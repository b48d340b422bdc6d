import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, isAlive, isListening, makeClone, partsOf, startClone, untilReady, type Clone, type Run } from './clone'

const started = /Ctrl-C stops everything/

describe('npm start in a clone that only its owner may enter', () => {
  let clone: Clone
  let port: number
  let last: Run | null = null
  const start = (extra: Record<string, string> = {}) => (last = startClone(clone, { PORT: String(port), ...extra }))
  /** How a start that refuses ends: its code, and what it said last. */
  const refusal = async (extra: Record<string, string>) => {
    const run = start(extra)
    const code = await run.ended
    expect(run.output()).not.toMatch(/\n\s+at /)
    return { code, said: run.output().trim().split('\n').pop() }
  }
  const databasePort = () => {
    const [keys] = readdirSync(path.join(clone.home, 'keys/inkwell'))
    return (JSON.parse(readFileSync(path.join(clone.home, 'keys/inkwell', keys, 'database.json'), 'utf8')) as { port: number }).port
  }

  beforeAll(async () => {
    clone = makeClone()
    port = await freePort()
  })

  afterAll(async () => {
    if (last && isAlive(last.pid)) process.kill(last.pid, 'SIGTERM')
    await last?.ended
    clone.remove()
  })

  it('becomes ready, and Ctrl-C ends all that it started within ten seconds', async () => {
    const run = start()
    await run.until(started, 200)
    await untilReady(port, 5)
    const parts = partsOf(clone)
    const database = databasePort()
    const asked = Date.now()
    process.kill(run.pid, 'SIGINT')
    expect(await run.ended).toBe(0)
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect(Object.values(parts).filter(isAlive)).toEqual([])
    expect([await isListening(port), await isListening(database)]).toEqual([false, false])
  })

  it('starts in less than ten seconds the second time', async () => {
    const asked = Date.now()
    const run = start()
    await run.until(started, 30)
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect(run.output()).not.toMatch(/Installing|Building|up to date/)
  })

  it('brings back web server, worker and database when each is killed', async () => {
    const run = last as Run
    const before = partsOf(clone)
    for (const pid of Object.values(before)) process.kill(pid, 'SIGKILL')
    await run.until(/web has ended/, 10)
    await run.until(/worker has ended/, 10)
    await run.until(/database runs again/, 20)
    await untilReady(port)
    const after = partsOf(clone)
    expect([after.web === before.web, after.worker === before.worker, after.database === before.database]).toEqual([false, false, false])
  })

  it('refuses a second start from the same folder', async () => {
    const run = startClone(clone, { PORT: String(await freePort()) })
    expect(await run.ended).toBe(1)
    expect(run.output()).toMatch(/runs from this folder already .* stop it/)
  })

  it('starts again after it was itself killed, and ends what was left behind', async () => {
    const run = last as Run
    const left = partsOf(clone)
    process.kill(run.pid, 'SIGKILL')
    await run.ended
    const next = start()
    await next.until(started, 30)
    expect(next.output()).toMatch(/left behind/)
    expect([left.web, left.worker].filter(isAlive)).toEqual([])
    expect(partsOf(clone).database).toBe(left.database)
    process.kill(next.pid, 'SIGTERM')
    expect(await next.ended).toBe(0)
    // By its port and not its number: where nobody collects orphans, an ended one keeps its number.
    expect(await isListening(databasePort())).toBe(false)
  })

  it('says in one sentence that the port is taken, and by which words to mend it', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    try {
      expect(await refusal({})).toEqual({ code: 1, said: `Port ${port} is taken by another program: end that, or choose another port with PORT=${port + 1} npm start.` })
    } finally {
      other.close()
    }
  })

  it('refuses a known secret, a data directory that cannot be written and a database that lets nobody in', async () => {
    expect(await refusal({ PAYLOAD_SECRET: 'changeme' })).toMatchObject({ code: 1, said: expect.stringMatching(/^PAYLOAD_SECRET is one that everybody knows: remove it/) })
    expect(await refusal({ INKWELL_DATA_DIR: '/proc/inkwell' })).toMatchObject({ code: 1, said: expect.stringMatching(/^The data directory \/proc\/inkwell cannot be written: /) })
    const wrong = new URL(process.env.TEST_DATABASE_URL as string)
    wrong.password = 'wrong'
    expect(await refusal({ DATABASE_URL: wrong.href })).toMatchObject({ code: 1, said: expect.stringMatching(/^The database in DATABASE_URL \(127\.0\.0\.1:\d+\/postgres\) cannot be used: password authentication failed .* correct DATABASE_URL\.$/) })
  })

  it('refuses a database that is newer than the code', async () => {
    const url = new URL(process.env.TEST_DATABASE_URL as string)
    const client = new Client({ connectionString: url.href })
    await client.connect()
    await client.query('create database newer')
    url.pathname = '/newer'
    const inside = new Client({ connectionString: url.href })
    await inside.connect()
    try {
      await inside.query(`create table payload_migrations (name text, batch int); insert into payload_migrations values ('29990101_000000_future', 1)`)
      expect(await refusal({ DATABASE_URL: url.href })).toMatchObject({ code: 1, said: expect.stringMatching(/^The database is newer than this code \(it has the migration 29990101_000000_future\): update the code/) })
    } finally {
      await inside.end()
      await client.query('drop database newer with (force)')
      await client.end()
    }
  })
})
