import { spawnSync } from 'node:child_process'
import { Client } from 'pg'

/** The test server, as its superuser; `npm test` starts one and says where it is. */
export const serverUrl = (database = 'postgres', user?: string): string => {
  const given = process.env.TEST_DATABASE_URL
  if (!given) throw new Error('TEST_DATABASE_URL is not set: run the tests by `npm test -- <file>`')
  const url = new URL(given)
  url.pathname = `/${database}`
  if (user) {
    url.username = user
    url.password = 'test'
  }
  return url.href
}

export const template = () => process.env.TEST_TEMPLATE || 'inkwell_template'

/** Runs statements one by one as the superuser. */
export const asSuperuser = async (statements: string[], database = 'postgres'): Promise<void> => {
  const client = new Client({ connectionString: serverUrl(database) })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const roles = ['inkwell_owner', 'inkwell_app'].map(
  (name) => `do $$ begin create role ${name} login password 'test'; exception when duplicate_object then null; end $$`,
)

/**
 * Makes the database that all others are copied from: empty, then migrated by the product's own
 * command as its owner. A copy takes 100 ms, migrating seconds.
 */
export const makeTemplate = async (): Promise<void> => {
  await asSuperuser(roles)
  if (process.env.TEST_TEMPLATE) return
  await asSuperuser([`drop database if exists ${template()} with (force)`, `create database ${template()} owner inkwell_owner`])
  const { status, stderr, stdout } = spawnSync('node', ['--import', 'tsx', 'src/platform/cli/tasks/migrate.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PAYLOAD_SECRET: 'test', DATABASE_URL: serverUrl(template(), 'inkwell_app'), DATABASE_OWNER_URL: serverUrl(template(), 'inkwell_owner') },
  })
  if (status !== 0) throw new Error(`The migrations failed:\n${(stdout + stderr).slice(-3000)}`)
}

/** A database of one's own, a copy of the template. Answers the addresses for both roles. */
export const copyDatabase = async (name: string) => {
  await asSuperuser([`drop database if exists "${name}" with (force)`, `create database "${name}" template ${template()} ${process.env.TEST_TEMPLATE ? '' : 'owner inkwell_owner'}`])
  return {
    appUrl: serverUrl(name, 'inkwell_app'),
    ownerUrl: process.env.TEST_TEMPLATE ? serverUrl(name) : serverUrl(name, 'inkwell_owner'),
  }
}

export const dropDatabase = (name: string) => asSuperuser([`drop database if exists "${name}" with (force)`])
