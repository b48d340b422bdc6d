import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from './places.mjs'

const require = createRequire(path.join(root, 'package.json'))

/** A database password: letters and digits alone, so that no address has to escape it. */
export const newPassword = () => randomBytes(24).toString('hex')

/** The address of a database on this machine. */
export const localUrl = (user, password, port, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/** Runs `work` with one connection that is closed in any case; `pg` is loaded late because the install brings it. */
export async function withClient(url, work, limit = 5000) {
  const { Client } = require('pg')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: limit })
  // A server that goes away under an idle connection says so by an event, which would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether somebody can sign in at that address. */
export const canConnect = (url) => withClient(url, () => true).catch(() => false)

/**
 * Makes what is missing of the two roles and their database: `inkwell_owner` owns everything and may change the schema,
 * `inkwell_app` reads and writes rows and nothing more. Each role's password is set to the one given.
 */
export async function ensureRoles(superUrl, passwords) {
  await withClient(superUrl, async (client) => {
    for (const [role, password] of [['inkwell_owner', passwords.owner], ['inkwell_app', passwords.app]]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
      await client.query(`${rowCount ? 'alter' : 'create'} role ${role} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`)
    }
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'inkwell'")
    if (!rowCount) await client.query('create database inkwell owner inkwell_owner')
    // Temporary tables are DDL too: the application gets no more than the right to connect.
    await client.query('revoke all on database inkwell from public')
    await client.query('grant connect on database inkwell to inkwell_app')
  })
}
