import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { gone, signalGroup } from './identity.mjs'
import { duration, say } from './printing.mjs'

const LARGEST_LOG = 20 * 1024 * 1024
const LONGEST_PAUSE = 30_000
/** A child that has lived this long (milliseconds) was well: the next fall is its first again. */
const WELL_AFTER = 60_000

/** A log that is put aside as `.1` when it has grown too large. */
function openLog(file) {
  mkdirSync(path.dirname(file), { recursive: true })
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  let stream = createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => {})
  return (chunk) => {
    if (size > LARGEST_LOG) {
      stream.end()
      renameSync(file, `${file}.1`)
      stream = createWriteStream(file, { flags: 'a', mode: 0o600 }).on('error', () => {})
      size = 0
    }
    size += chunk.length
    stream.write(chunk)
  }
}

/** Shows each whole line of a stream under the child's name. */
function lineByLine(name) {
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim()) say(`  ${name} │ ${line}`)
  }
}

/**
 * Keeps one child running: a fall is said in a line and mended after a pause that doubles up to 30 s. What it writes
 * goes to `<logs>/<name>.log`, its errors (all of it with `isVerbose`) to the screen as well. `onChange` is called with
 * the child's number at each start.
 */
export function keepRunning({ name, command, args, env, logs, isVerbose = false, onChange = () => {} }) {
  const log = openLog(path.join(logs, `${name}.log`))
  const kept = { name, pid: null, falls: 0, isStopping: false, timer: null }
  const launch = () => {
    const started = Date.now()
    // A group of its own, so that Ctrl-C does not reach it before we end it in our order.
    const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const show = lineByLine(name)
    child.stdout.on('data', (chunk) => { log(chunk); if (isVerbose) show(chunk) })
    child.stderr.on('data', (chunk) => { log(chunk); show(chunk) })
    kept.pid = child.pid ?? null
    if (child.pid) onChange(child.pid)
    child.on('error', (error) => say(`! The ${name} cannot be started: ${error.message}`))
    child.on('close', (code, signal) => {
      kept.pid = null
      if (kept.isStopping) return
      kept.falls = Date.now() - started > WELL_AFTER ? 1 : kept.falls + 1
      const pause = Math.min(1000 * 2 ** (kept.falls - 1), LONGEST_PAUSE)
      say(`! The ${name} has ended (${signal ?? `code ${code}`}) and is started again in ${duration(pause)}`)
      kept.timer = setTimeout(launch, pause)
    })
  }
  launch()
  return kept
}

/** Ends a child and everything it started; what has not gone after `limit` milliseconds is cut off. */
export async function stopRunning(kept, limit) {
  kept.isStopping = true
  clearTimeout(kept.timer)
  if (kept.pid) await endGroup(kept.pid, limit)
}

/** Ends a process group in peace where it lets us, else by force. */
export async function endGroup(pid, limit) {
  signalGroup(pid, 'SIGTERM')
  if (await gone(pid, limit)) return signalGroup(pid, 'SIGKILL')
  signalGroup(pid, 'SIGKILL')
  await gone(pid, 1000)
}
