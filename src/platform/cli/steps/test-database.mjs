import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { initialise, startServer, stopServer } from './cluster.mjs'
import { binaries, databaseFolder } from './database-places.mjs'
import { databaseUser } from './database-user.mjs'
import { localUrl, newPassword } from './roles.mjs'

/** What is lost with the machine's power is no loss here, and the waiting for the disk is. */
const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200, max_wal_size: '1GB' }

/** Starts a PostgreSQL for one test run in a folder of its own. Answers its superuser's address and how to end it. */
export async function openTestDatabase() {
  const folder = mkdtempSync(path.join(tmpdir(), 'inkwell-test-'))
  chmodSync(folder, 0o755)
  const user = databaseUser()
  const password = newPassword()
  const cluster = { folder: databaseFolder(folder, user), user, native: await binaries(user), password, isEphemeral: true, settings: SETTINGS }
  initialise(cluster)
  let server = await startServer(cluster)
  return {
    url: localUrl('postgres', password, server.port, 'postgres'),
    /** Ends the server under whoever uses it and starts it again at the same address. */
    restart: async () => {
      await stopServer(server.pid)
      server = await startServer({ ...cluster, port: server.port })
    },
    stop: async () => {
      await stopServer(server.pid)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
