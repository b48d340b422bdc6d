import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { openTestDatabase } from '@/platform/cli/steps/test-database.mjs'

// A server of its own: the others must not notice when it goes.
const own = await openTestDatabase()
const children: ChildProcess[] = []
/** What the server logs: the accidents behind a bare 500. */
const said: string[] = []
afterAll(async () => {
  children.forEach((child) => child.kill('SIGKILL'))
  await own.stop()
})

const urlFor = (user: string) => {
  const url = new URL(own.url)
  url.pathname = '/restarted'
  if (user) Object.assign(url, { username: user, password: 'test' })
  return url.href
}

const prepare = async () => {
  const client = new Client({ connectionString: own.url })
  await client.connect()
  for (const role of ['inkwell_owner', 'inkwell_app']) await client.query(`create role ${role} login password 'test'`)
  await client.query('create database restarted owner inkwell_owner')
  await client.end()
  const env = { ...process.env, PAYLOAD_SECRET: 'a secret of the tests', DATABASE_URL: urlFor('inkwell_app'), DATABASE_OWNER_URL: urlFor('inkwell_owner'), INKWELL_RATE_LIMITS: 'off', LOG_LEVEL: 'error' }
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'src/platform/cli/tasks/migrate.ts'], { env, encoding: 'utf8' })
  expect(status, (stdout + stderr).slice(-2000)).toBe(0)
  return env
}

const serve = async (env: NodeJS.ProcessEnv) => {
  const child = spawn('node', ['--import', 'tsx', 'tests/support/apiServer.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  return new Promise<{ port: number; token: string; person: string }>((ready, fail) => {
    createInterface(child.stdout!).on('line', (line) => (line.startsWith('{"port"') ? ready(JSON.parse(line)) : said.push(line)))
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}`)))
  })
}

type Outcome = { name: string; status: number; code?: string; ms: number }

it('a database that restarts under load loses nothing, stores nothing twice, and everybody is told clearly', { timeout: 180_000 }, async () => {
  const { port, token, person } = await serve(await prepare())
  const outcomes: Outcome[] = []
  let restarted = false
  let after = 0
  const last = Date.now() + 60_000
  const client = async (number: number) => {
    for (let turn = 0; after < 60 && Date.now() < last; turn++) {
      const name = `list ${number}-${turn}`
      const began = Date.now()
      const response = await fetch(`http://127.0.0.1:${port}/api/reading-lists`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `JWT ${token}` }, body: JSON.stringify({ name }) })
      const body = (await response.json().catch(() => ({}))) as { code?: string }
      outcomes.push({ name, status: response.status, code: body.code, ms: Date.now() - began })
      if (restarted && response.status === 201) after++
    }
  }
  const load = Promise.all(Array.from({ length: 12 }, (_, number) => client(number)))
  await expect.poll(() => outcomes.filter(({ status }) => status === 201).length, { timeout: 60_000 }).toBeGreaterThan(20)
  await own.restart()
  restarted = true
  await load

  // Nobody was left hanging, and nobody got a bare 500 or was signed out.
  const refused = outcomes.filter(({ status }) => status !== 201)
  expect([...new Set(refused.map(({ status, code }) => `${status} ${code}`))].filter((answer) => answer !== '503 busy.database'), said.filter((line) => line.includes('request failed')).slice(0, 3).join('\n').slice(0, 3000)).toEqual([])
  expect(Math.max(...outcomes.map(({ ms }) => ms))).toBeLessThan(20_000)
  expect(after).toBeGreaterThanOrEqual(60)

  const owner = new Client({ connectionString: urlFor('inkwell_owner') })
  await owner.connect()
  const { rows } = await owner.query<{ name: string }>('select name from reading_lists where reader_id = $1', [person])
  await owner.end()
  const stored = rows.map(({ name }) => name)
  expect(new Set(stored).size).toBe(stored.length)
  expect(outcomes.filter(({ status, name }) => status === 201 && !stored.includes(name))).toEqual([])
})
