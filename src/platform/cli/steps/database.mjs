import path from 'node:path'
import { initialise, resetPassword, startServer, stopServer } from './cluster.mjs'
import { binaries, databaseFolder } from './database-places.mjs'
import { databaseUser } from './database-user.mjs'
import { dataFolder, readJson, secretFolder, writePrivate } from './places.mjs'
import { Refusal, say, step } from './printing.mjs'
import { canConnect, ensureRoles, localUrl, newPassword, withClient } from './roles.mjs'

/** How long a database of the operator's own may take to answer (milliseconds): it may be starting just now. */
const PATIENCE = 15_000

/**
 * The database that everything of this start works on: the one in `DATABASE_URL`, else the embedded one, started or
 * taken over. Answers `{ url, ownerUrl, isEmbedded, isAdopted, server, restart, stop }`.
 */
export async function openDatabase(env = process.env) {
  if (env.DATABASE_URL) return given(env)
  return step('Starting the database', () => openEmbedded(env))
}

async function given(env) {
  const url = env.DATABASE_URL
  const ownerUrl = env.DATABASE_OWNER_URL || url
  if (!env.DATABASE_OWNER_URL) say('! DATABASE_OWNER_URL is not set: the role of DATABASE_URL serves as owner too, so the application may change the schema.')
  for (const [name, address] of new Map([['DATABASE_URL', url], ['DATABASE_OWNER_URL', ownerUrl]])) await answers(name, address)
  return { url, ownerUrl, isEmbedded: false, isAdopted: true, server: null, stop: async () => {} }
}

async function answers(name, address) {
  const end = Date.now() + PATIENCE
  for (;;) {
    try {
      return await withClient(address, () => true)
    } catch (error) {
      const isStarting = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', '57P03'].includes(error.code)
      if (isStarting && Date.now() < end) { await new Promise((resolve) => setTimeout(resolve, 500)); continue }
      throw new Refusal(`The database in ${name} (${place(address)}) cannot be used: ${(error.message || error.code || 'no answer').replace(/\.$/, '')}. Start it or correct ${name}.`)
    }
  }
}

/** The address without its password. */
function place(address) {
  try {
    const { hostname, port, pathname } = new URL(address)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    return 'which is no address'
  }
}

async function openEmbedded(env) {
  const folder = dataFolder(env)
  const file = path.join(secretFolder(env), 'database.json')
  const kept = readJson(file, {})
  const passwords = { superuser: kept.superuser ?? newPassword(), owner: kept.owner ?? newPassword(), app: kept.app ?? newPassword() }
  writePrivate(file, JSON.stringify({ ...passwords, port: kept.port }))
  const user = databaseUser()
  const native = await binaries(user)
  const cluster = { folder: databaseFolder(folder, user, env), user, native, password: passwords.superuser, port: kept.port }
  initialise(cluster)
  const server = await signIn(cluster, await startServer(cluster), passwords)
  writePrivate(file, JSON.stringify({ ...passwords, port: server.port }))
  return describe(cluster, server, passwords)
}

/** Makes sure that the passwords we hold open the database, whatever became of the file that keeps them. */
async function signIn(cluster, server, passwords) {
  const url = (role, password, database = 'inkwell') => localUrl(role, password, server.port, database)
  const isKnown = await canConnect(url('inkwell_app', passwords.app)) && await canConnect(url('inkwell_owner', passwords.owner))
  if (isKnown) return server
  const superUrl = url('postgres', passwords.superuser, 'postgres')
  if (!(await canConnect(superUrl))) {
    await stopServer(server.pid)
    resetPassword(cluster)
    return signIn(cluster, await startServer(cluster), passwords)
  }
  await ensureRoles(superUrl, passwords)
  return server
}

function describe(cluster, server, passwords) {
  const database = {
    url: localUrl('inkwell_app', passwords.app, server.port, 'inkwell'),
    ownerUrl: localUrl('inkwell_owner', passwords.owner, server.port, 'inkwell'),
    isEmbedded: true,
    isAdopted: server.isAdopted,
    server,
    folder: cluster.folder,
    /** Starts the server anew on the same port after it has died. */
    restart: async () => { database.server = await startServer({ ...cluster, port: server.port }); return database.server },
    stop: () => stopServer(database.server.pid),
  }
  return database
}
