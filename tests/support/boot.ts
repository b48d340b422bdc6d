import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Logger, runOnce } from 'graphile-worker'
import { Client, Pool } from 'pg'
import type { Payload } from 'payload'
import { copyDatabase } from './database'
import { caller, type Call } from './as'
import { factories, type Factories } from './factories'

export type App = {
  payload: Payload
  /** Calls the real REST or GraphQL handlers; `as` signs the person in. */
  api: Call
  make: Factories
  /** Runs every job that is due, as the worker would, until none is left. */
  work: () => Promise<void>
  /** A connection as the owner, for looking behind the application. */
  owner: Client
}

const quiet = new Logger(() => () => undefined)

const shared = globalThis as typeof globalThis & { __testApp?: Promise<App> }

const start = async (): Promise<App> => {
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? '0'}`
  const { appUrl, ownerUrl } = await copyDatabase(name)
  Object.assign(process.env, {
    DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, PAYLOAD_SECRET: 'a secret of the tests',
    MEDIA_DIR: mkdtempSync(path.join(tmpdir(), 'inkwell-media-')), INKWELL_RATE_LIMITS: process.env.INKWELL_RATE_LIMITS ?? 'off', LOG_LEVEL: process.env.LOG_LEVEL ?? 'fatal',
  })
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  if (process.env.TEST_TEMPLATE) await (await import('@/platform/db/grants')).grantApplication(owner, appUrl)
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { taskList } = await import('@/platform/jobs/tasks')
  const payload = await getPayload({ config })
  const pool = new Pool({ connectionString: ownerUrl, max: 2 })
  pool.on('error', () => undefined)
  const work = async () => {
    await runOnce({ pgPool: pool, taskList: taskList(payload) as never, noHandleSignals: true, logger: quiet })
  }
  return { payload, owner, api: caller(payload), make: factories(payload), work }
}

/** One Payload and one database for each test worker; booting costs seconds, so all its files share it. */
export const boot = (): Promise<App> => (shared.__testApp ??= start())
