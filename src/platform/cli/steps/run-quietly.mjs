import { spawn } from 'node:child_process'
import { signalGroup } from './identity.mjs'
import { root } from './places.mjs'
import { Refusal } from './printing.mjs'

const TAIL = 40
const atWork = new Set()
let isEnding = false

/** Has a child ended together with us: an install or a build must not go on when the start was told to stop. */
export function tracked(child) {
  atWork.add(child)
  child.on('close', () => atWork.delete(child))
  return child
}

/** Ends what is at work, with everything it started; its failure is then no news. */
export function endTracked() {
  isEnding = true
  for (const child of atWork) if (child.pid) signalGroup(child.pid, 'SIGTERM')
}

/**
 * Runs a child whose output matters only when it fails: then its last 40 lines are shown, and `mend` is the sentence.
 * `onLine` sees each line as it comes. Answers the whole output. A child that ends by a signal has failed too.
 */
export function runQuietly(command, args, { env, mend, onLine = () => {}, cwd = root, stdin = 'ignore' }) {
  return new Promise((resolve, reject) => {
    const child = tracked(spawn(command, args, { cwd, env, detached: true, stdio: [stdin, 'pipe', 'pipe'] }))
    const lines = []
    let rest = ''
    const take = (chunk) => {
      const parts = (rest + chunk).split(/\r?\n/)
      rest = parts.pop() ?? ''
      for (const line of parts) if (line.trim()) { lines.push(line); onLine(line) }
    }
    child.stdout.setEncoding('utf8').on('data', take)
    child.stderr.setEncoding('utf8').on('data', take)
    child.on('error', (error) => reject(new Refusal(`${command} could not be run (${error.code ?? error.message}). ${mend}`)))
    child.on('close', (code) => {
      if (rest.trim()) lines.push(rest)
      if (code === 0) return resolve(lines.join('\n'))
      if (!isEnding) process.stderr.write(`\n${lines.slice(-TAIL).map((line) => `  ${line}`).join('\n')}\n`)
      reject(new Refusal(mend))
    })
  })
}
