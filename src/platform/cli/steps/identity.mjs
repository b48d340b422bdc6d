import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Whether a process of this number lives (one of another user counts, a zombie does not). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return stat(pid)?.[0] !== 'Z'
}

/** When the process began, as a text that no later process of the same number has; null where it is gone. */
export function startTime(pid) {
  if (!isAlive(pid)) return null
  return stat(pid)?.[19] ?? (ps(pid, 'lstart') || null)
}

/** The command line of a process, empty where it cannot be seen. */
export function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return ps(pid, 'command')
  }
}

/** The fields of /proc/<pid>/stat behind the name: the state first, the start at 19. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}

function ps(pid, column) {
  if (process.platform === 'linux') return ''
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** Waits until the process is gone; false when it still lives after `limit` milliseconds. */
export async function gone(pid, limit) {
  const end = Date.now() + limit
  while (isAlive(pid)) {
    if (Date.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}

/** Sends a signal to a process and everything it started (it leads a group of its own). Silent where it is gone. */
export function signalGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch { /* no such group: the process alone, and where that is gone too there is nothing to do */ }
  }
}
