import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asSuperuser, serverUrl } from '../../support/database'
import { openPostOffice } from '../../support/postOffice'
import { mailFolder, port, siteUrl } from './places'

const database = `e2e_${port}`
const children: ChildProcess[] = []

const makeRoles = ['inkwell_owner', 'inkwell_app'].map((name) => `do $$ begin create role ${name} login password 'test'; exception when duplicate_object then null; end $$`)

const task = (name: string, env: NodeJS.ProcessEnv) => {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', `src/platform/cli/tasks/${name}.ts`], { env, encoding: 'utf8', maxBuffer: 64_000_000 })
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${(stdout + stderr).slice(-4000)}`)
}

const start = (name: string, args: string[], env: NodeJS.ProcessEnv) => {
  const child = spawn('node', args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  mkdirSync('test-results', { recursive: true })
  const log = createWriteStream(`test-results/${name}.log`)
  child.stdout!.pipe(log)
  child.stderr!.pipe(log)
  children.push(child)
}

const untilReady = async () => {
  for (let tries = 0; tries < 240; tries++) {
    const ready = await fetch(`${siteUrl}/api/ready`).then(({ ok }) => ok, () => false)
    if (ready) return
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error(`The site was not ready after a minute: ${await fetch(`${siteUrl}/api/ready`).then((answer) => answer.text(), String)}`)
}

/**
 * The whole platform for the journeys: a database of its own, migrated and planted with the demo, the
 * production build, a worker, and a mail server that keeps what arrives where the journeys can read it.
 */
export default async function startStack() {
  const office = await openPostOffice()
  rmSync(mailFolder, { recursive: true, force: true })
  mkdirSync(mailFolder, { recursive: true })
  office.onLetter = (letter, at) => writeFileSync(path.join(mailFolder, `${String(at).padStart(5, '0')}.json`), JSON.stringify({ to: letter.to, raw: letter.raw }))
  await asSuperuser([...makeRoles, `drop database if exists ${database} with (force)`, `create database ${database} owner inkwell_owner`])
  const env: NodeJS.ProcessEnv = {
    ...process.env, NODE_ENV: 'production', PORT: String(port), SERVER_URL: siteUrl, PAYLOAD_SECRET: 'a secret of the journeys, long enough for production', SEED_DEMO: '1',
    DATABASE_URL: serverUrl(database, 'inkwell_app'), DATABASE_OWNER_URL: serverUrl(database, 'inkwell_owner'), SMTP_URL: office.url,
    MEDIA_DIR: mkdtempSync(path.join(tmpdir(), 'inkwell-e2e-media-')), NODE_OPTIONS: '',
  }
  task('migrate', env)
  task('seed', env)
  start('web', ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'], env)
  start('worker', ['--import', 'tsx', 'src/platform/jobs/worker.ts'], env)
  await untilReady()
  return async () => {
    for (const child of children) if (child.pid) try { process.kill(-child.pid, 'SIGKILL') } catch { /* it ended by itself */ }
    await office.close()
    await asSuperuser([`drop database if exists ${database} with (force)`])
  }
}
