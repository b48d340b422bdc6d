import { spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { Refusal, say } from './printing.mjs'

/**
 * The user that PostgreSQL runs as: null for oneself, and for root, whom PostgreSQL refuses, the user `postgres`,
 * made where it is missing. Answers `{ uid, gid, name }`.
 */
export function databaseUser() {
  if (process.getuid?.() !== 0) return null
  return find('postgres') ?? create('postgres') ?? find('nobody') ?? refuse()
}

function find(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
  if (uid.status !== 0 || gid.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name }
}

function create(name) {
  const ways = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ]
  for (const [command, args] of ways) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status !== 0) continue
    say(`✓ The system user ${name} was made: PostgreSQL does not run as root`)
    return find(name)
  }
  return null
}

function refuse() {
  throw new Refusal('PostgreSQL does not run as root and no other user could be made here: run the command as an ordinary user, or set DATABASE_URL.')
}

/**
 * How to run initdb as a user without an entry in the password database (containers give such numbers): it insists on
 * a name, the server itself does not. Answers a command that stands before initdb's own, empty where none is needed.
 */
export function namedUserPrefix() {
  const uid = process.getuid?.()
  if (uid === undefined || spawnSync('id', ['-un'], { stdio: 'ignore' }).status === 0) return []
  try {
    // Images made for such users leave the file writable for their group.
    appendFileSync('/etc/passwd', `inkwell:x:${uid}:${process.getgid()}::/nonexistent:/bin/false\n`)
    return []
  } catch {
    const asNobody = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
    if (spawnSync(asNobody[0], [...asNobody.slice(1), 'true'], { stdio: 'ignore' }).status === 0) return asNobody
  }
  throw new Refusal(`The user with the number ${uid} has no name on this machine and PostgreSQL cannot be set up without one: add it to /etc/passwd, or set DATABASE_URL.`)
}

/** Whether that user (null: oneself) gets as far as into the folder. */
export function canReach(user, folder) {
  const as = user ? { uid: user.uid, gid: user.gid } : {}
  return spawnSync('/bin/sh', ['-c', 'test -x "$0" && test -r "$0"', folder], { ...as, cwd: '/', stdio: 'ignore' }).status === 0
}
