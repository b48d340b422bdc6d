import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal } from './printing.mjs'

/** The folder of this clone, absolute and with links resolved. */
export const root = realpathSync(fileURLToPath(new URL('../../../../', import.meta.url)))

/** Names this clone among others of the same person: two clones never share a secret, a port or a database. */
export const cloneName = createHash('sha256').update(root).digest('hex').slice(0, 12)

/** Makes the folder where it is missing and tells whether a file can be written in it. */
export function isWritable(folder, mode = 0o755) {
  const probe = path.join(folder, `.probe-${randomBytes(4).toString('hex')}`)
  try {
    // Said twice, since mkdir's mode is cut down by the umask and a database user must get through 0755.
    if (!existsSync(folder)) { makeFolder(folder, mode); chmodSync(folder, mode) }
    writeFileSync(probe, '')
    rmSync(probe)
    return true
  } catch {
    return false
  }
}

/** Node's own recursive mkdir never ends where a system lets no folder be made (as in /proc): one after the other does. */
function makeFolder(folder, mode) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder), 0o755)
  mkdirSync(folder, { mode })
}

/**
 * The folder for what this clone keeps on disk: the database, logs, demo people. `INKWELL_DATA_DIR` decides, else it
 * is `.data` in the clone. Refuses where nothing can be written there.
 */
export function dataFolder(env = process.env) {
  const folder = path.resolve(root, env.INKWELL_DATA_DIR || '.data')
  if (isWritable(folder)) return folder
  throw new Refusal(`The data directory ${folder} cannot be written: give this user the right to write there, or name another one in INKWELL_DATA_DIR.`)
}

/** The folder for secrets, outside the repository: in the person's own data, else beside the data directory. */
export function secretFolder(env = process.env) {
  const beside = path.join(dataFolder(env), 'keys')
  // What was once kept there stays there: a home that becomes writable later must not change the secret.
  if (existsSync(path.join(beside, 'secret'))) return beside
  const own = ownDataFolder(env)
  const folder = own && path.join(own, 'inkwell', cloneName)
  if (folder && !folder.startsWith(root + path.sep) && isWritable(folder, 0o700)) return folder
  if (isWritable(beside, 0o700)) return beside
  throw new Refusal(`The secret can be kept neither in ${folder ?? 'a home directory'} nor in ${beside}: make one of them writable, or set PAYLOAD_SECRET.`)
}

function ownDataFolder(env) {
  if (env.XDG_DATA_HOME && path.isAbsolute(env.XDG_DATA_HOME)) return env.XDG_DATA_HOME
  try {
    return path.join(env.HOME || homedir(), '.local', 'share')
  } catch {
    // A user without an entry in the password database has no home.
    return null
  }
}

/** Reads a JSON file; a missing or broken one is `fallback`. */
export function readJson(file, fallback = null) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return fallback
  }
}

/** Writes a file that only this user may read, whole or not at all. */
export function writePrivate(file, text) {
  const partial = `${file}.${process.pid}.partial`
  writeFileSync(partial, text, { mode: 0o600 })
  renameSync(partial, file)
}
