import { readdirSync } from 'node:fs'
import path from 'node:path'
import { Pool } from 'pg'

export type Check = { ok: boolean; says: string }

const shared = globalThis as typeof globalThis & { __inkwellReadyPool?: Pool }

const pool = () => {
  if (!shared.__inkwellReadyPool) {
    shared.__inkwellReadyPool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1, connectionTimeoutMillis: 2000, statement_timeout: 2000, allowExitOnIdle: true, application_name: 'inkwell ready' })
    shared.__inkwellReadyPool.on('error', () => undefined)
  }
  return shared.__inkwellReadyPool
}

/** The migrations that stand beside the code, by name. */
const known = (): string[] => {
  const folder = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'migrations')
  return readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => file.slice(0, -3)).sort()
}

const oldestBeat = 30

const attempt = async (check: () => Promise<Check>): Promise<Check> => {
  try {
    return await check()
  } catch {
    return { ok: false, says: 'not reachable' }
  }
}

const database = async (): Promise<Check> => {
  await pool().query('select 1')
  return { ok: true, says: 'reachable' }
}

const migrations = async (): Promise<Check> => {
  const { rows } = await pool().query<{ name: string }>('select name from payload_migrations where batch is distinct from -1')
  const run = new Set(rows.map(({ name }) => name))
  const missing = known().filter((name) => !run.has(name))
  const newer = [...run].filter((name) => !known().includes(name))
  if (missing.length > 0) return { ok: false, says: `${missing.length} not run` }
  return newer.length > 0 ? { ok: false, says: 'the database is newer than the code' } : { ok: true, says: `${run.size} run` }
}

const worker = async (): Promise<Check> => {
  const { rows } = await pool().query<{ age: number | null }>('select extract(epoch from now() - max(at))::float8 as age from inkwell_jobs.heartbeat')
  const age = rows[0]?.age
  if (age === null || age === undefined) return { ok: false, says: 'has never run' }
  return age > oldestBeat ? { ok: false, says: `silent for ${Math.round(age)} s` } : { ok: true, says: 'alive' }
}

/** What the platform needs to do its work, each with what is wrong with it. Asks once per call, 2 s at most each. */
export const readiness = async (): Promise<Record<'database' | 'migrations' | 'worker', Check>> => ({
  database: await attempt(database),
  migrations: await attempt(migrations),
  worker: await attempt(worker),
})
