import { spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { namedUserPrefix } from './database-user.mjs'
import { commandLine, gone, isAlive } from './identity.mjs'
import { Refusal, say } from './printing.mjs'

// PostgreSQL's programs are driven directly and not through the package's own class: that one knows neither a server
// that outlived its parent nor a second user's rights, and ends the process by an event that nobody can catch.

const START_LIMIT = 30_000
const STOP_LIMIT = 8_000
const LARGEST_LOG = 10 * 1024 * 1024
/** The builtin provider sorts by code point like C but knows the letters beyond ASCII, on every system alike. */
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

const as = (user) => (user ? { uid: user.uid, gid: user.gid } : {})
const data = (cluster) => path.join(cluster.folder, 'data')

/** Makes the database's files where there are none: under another name first, so that what stands there is whole. */
export function initialise(cluster) {
  if (existsSync(data(cluster))) return
  const partial = `${data(cluster)}.partial`
  const secret = path.join(cluster.folder, '.pwfile')
  rmSync(partial, { recursive: true, force: true })
  writeFileSync(secret, cluster.password, { mode: 0o600 })
  if (cluster.user) chownSync(secret, cluster.user.uid, cluster.user.gid)
  const [command, ...args] = [
    ...namedUserPrefix(), path.join(cluster.native, 'bin', 'initdb'),
    '-D', partial, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', ...LOCALE, ...(cluster.isEphemeral ? ['--no-sync'] : []),
  ]
  const made = spawnSync(command, args, { ...as(cluster.user), cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })
  rmSync(secret, { force: true })
  if (made.status !== 0) throw databaseFault('could not be set up', made.stderr || made.error?.message)
  renameSync(partial, data(cluster))
}

const databaseFault = (what, detail = '') =>
  new Refusal(`The embedded PostgreSQL ${what}: ${lastWords(detail)}. Mend that, or set DATABASE_URL to a PostgreSQL of your own.`)
const lastWords = (text) => text.trim().split('\n').filter((line) => /FATAL|PANIC|error|could not|denied|No space/i.test(line)).pop()?.replace(/^.*?(?=FATAL|PANIC|initdb)/, '').replace(/\.$/, '') || text.trim().split('\n').pop() || 'no reason given'

/** The server of this folder that runs already, `{ pid, port }`, or null. A stale pid file is removed. */
export function running(cluster) {
  const file = path.join(data(cluster), 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n')
  // The number may belong to another process by now, and a copied clone brings its original's file along.
  const isOurs = isAlive(Number(pid)) && folder === data(cluster) && /postgres/.test(commandLine(Number(pid)))
  if (isOurs) return { pid: Number(pid), port: Number(port) }
  rmSync(file, { force: true })
  return null
}

const isReady = (cluster) => {
  try {
    return /^ready/m.test(readFileSync(path.join(data(cluster), 'postmaster.pid'), 'utf8').split('\n')[7] ?? '')
  } catch {
    return false
  }
}

/** Starts the server, or takes over the one that runs. Answers `{ pid, port, child, isAdopted }`. */
export async function startServer(cluster) {
  const found = running(cluster)
  if (found) {
    await untilReady(cluster, () => isAlive(found.pid))
    return { ...found, child: null, isAdopted: true }
  }
  const log = path.join(cluster.folder, 'postgres.log')
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(cluster.port)
    const child = launch(cluster, port, log)
    try {
      await untilReady(cluster, () => child.exitCode === null && child.signalCode === null)
      return { pid: child.pid, port, child, isAdopted: false }
    } catch {
      const words = existsSync(log) ? readFileSync(log, 'utf8').slice(-4000) : ''
      // After a kill -9 the old server's children need a moment to notice and to let go of the shared memory.
      if (attempt >= 20 || !/still in use|already exists|Address already in use/i.test(words)) throw databaseFault('does not start', words)
      await new Promise((resolve) => setTimeout(resolve, 500))
      running(cluster)
    }
  }
}

function launch(cluster, port, log) {
  if (statSync(log, { throwIfNoEntry: false })?.size > LARGEST_LOG) renameSync(log, `${log}.1`)
  writeFileSync(log, '', { mode: 0o600 })
  const output = openSync(log, 'a')
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 100, log_line_prefix: '%t ', ...cluster.settings }
  // A group of its own: Ctrl-C in the terminal must reach it last, after those who still write to it.
  const child = spawn(path.join(cluster.native, 'bin', 'postgres'), ['-D', data(cluster), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])], {
    ...as(cluster.user), cwd: '/', detached: true, stdio: ['ignore', output, output],
  })
  child.on('error', () => {})
  closeSync(output)
  return child
}

async function untilReady(cluster, isLiving) {
  const end = Date.now() + START_LIMIT
  while (!isReady(cluster)) {
    if (!isLiving()) throw new Error('the server ended')
    if (Date.now() > end) throw databaseFault('did not become ready within 30 s')
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/** Ends the server: sessions are cut off, what was committed is safe. Within ten seconds in any case. */
export async function stopServer(pid) {
  for (const [signal, limit] of [['SIGINT', STOP_LIMIT], ['SIGQUIT', 1500], ['SIGKILL', 500]]) {
    try { process.kill(pid, signal) } catch { return }
    if (await gone(pid, limit)) return
    say(`The database does not end on ${signal}`)
  }
}

/** The wished port where it is free, else any free one of this machine. */
export async function freePort(wished) {
  const listen = (port) => new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(0))
    server.listen(port, '127.0.0.1', () => { const taken = server.address().port; server.close(() => resolve(taken)) })
  })
  return (wished && await listen(wished)) || listen(0)
}

/** Sets the superuser's password anew without knowing the old one; the server must not run. */
export function resetPassword(cluster) {
  const input = `alter role postgres with password '${cluster.password}';\n`
  const done = spawnSync(path.join(cluster.native, 'bin', 'postgres'), ['--single', '-D', data(cluster), 'postgres'], { ...as(cluster.user), cwd: '/', input, encoding: 'utf8' })
  if (done.status !== 0) throw databaseFault('does not take a new password', done.stderr)
}
