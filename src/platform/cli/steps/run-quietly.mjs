import { spawn } from 'node:child_process'
import { root } from './places.mjs'
import { Refusal } from './printing.mjs'

const TAIL = 40

/**
 * Runs a child whose output matters only when it fails: then its last 40 lines are shown, and `mend` is the sentence.
 * `onLine` sees each line as it comes. Answers the whole output. A child that ends by a signal has failed too.
 */
export function runQuietly(command, args, { env, mend, onLine = () => {}, cwd = root, stdin = 'ignore' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: [stdin, 'pipe', 'pipe'] })
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
      process.stderr.write(`\n${lines.slice(-TAIL).map((line) => `  ${line}`).join('\n')}\n`)
      reject(new Refusal(mend))
    })
  })
}
