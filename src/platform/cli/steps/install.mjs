import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { childEnvironment } from './environment.mjs'
import { root } from './places.mjs'
import { Refusal, step } from './printing.mjs'
import { runQuietly } from './run-quietly.mjs'

const modules = path.join(root, 'node_modules')
const record = path.join(modules, '.inkwell-lock-hash')

/** The fingerprint of the lock file: what is installed is fresh exactly when it was installed from this. */
export const lockHash = () => createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex')

/** Installs from the lock file where nothing is installed yet, or something else. Needs nothing but Node and npm. */
export async function install() {
  const wanted = lockHash()
  if (existsSync(record) && readFileSync(record, 'utf8').trim() === wanted) return
  await step('Installing the packages of the lock file', async (note) => {
    // The tools of this clone are about to be replaced, so npm runs on the machine's own Node.
    const env = childEnvironment()
    env.PATH = env.PATH.split(path.delimiter).filter((entry) => entry !== path.join(modules, '.bin')).join(path.delimiter)
    if (spawnSync('npm', ['--version'], { env }).error) throw new Refusal('npm was not found: install Node 18 or newer together with npm and run the command again.')
    const counting = watchGrowth(note)
    try {
      // Compiler and build tools are development packages, and a start on a fresh clone needs them too.
      await runQuietly('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=http'], {
        env,
        onLine: (line) => { if (!/^npm (http|warn)/.test(line)) note(line) },
        mend: 'The packages could not be installed: see the lines above, check the network or the registry, and run the command again.',
      })
    } finally {
      counting()
    }
  })
  refuseWithoutNode24()
  writeFileSync(record, `${wanted}\n`)
}

function watchGrowth(note) {
  const total = Object.keys(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages ?? {}).length
  const timer = setInterval(() => {
    // `find` rather than a walk of our own: the folder changes under our feet.
    const child = spawn('find', [modules, '-maxdepth', '3', '-name', 'package.json'], { stdio: ['ignore', 'pipe', 'ignore'] })
    let lines = 0
    child.stdout.on('data', (chunk) => { lines += String(chunk).split('\n').length - 1 })
    child.on('error', () => {})
    child.on('close', () => { if (lines) note(`about ${Math.min(lines, total)} of ${total} packages`) })
  }, 3000)
  return () => clearInterval(timer)
}

function refuseWithoutNode24() {
  const { stdout, error } = spawnSync('node', ['--version'], { env: childEnvironment(), encoding: 'utf8' })
  if (!error && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 22) return
  throw new Refusal(`There is no Node for ${process.platform} ${process.arch} in the lock file and the one installed (${(stdout ?? '').trim() || 'none'}) is too old to serve the site: install Node 24 and run the command again.`)
}
