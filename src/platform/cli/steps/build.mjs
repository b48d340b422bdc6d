import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { childEnvironment } from './environment.mjs'
import { root } from './places.mjs'
import { step } from './printing.mjs'
import { runQuietly } from './run-quietly.mjs'

const record = path.join(root, '.next', 'inkwell-build-hash')
const SOURCES = ['src', 'payload.config.ts', 'next.config.mjs', 'package-lock.json', 'tsconfig.json', '.postcssrc.json']
/** The commands of this folder and pages for people are no part of what the build is made from. */
const isLeftOut = (file) => file.endsWith('.md') || file.startsWith(path.join('src', 'platform', 'cli'))

function* filesOf(entry) {
  const full = path.join(root, entry)
  if (!existsSync(full)) return
  if (SOURCES.includes(entry) && entry !== 'src') return yield entry
  for (const found of readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = path.join(entry, found.name)
    if (isLeftOut(name)) continue
    if (found.isDirectory()) yield* filesOf(name)
    else yield name
  }
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const source of SOURCES) for (const file of filesOf(source)) hash.update(`${file}\0`).update(readFileSync(path.join(root, file)))
  // What begins like this is written into the browser's files while they are built.
  for (const name of Object.keys(process.env).filter((key) => key.startsWith('NEXT_PUBLIC_')).sort()) hash.update(`${name}=${process.env[name]}\0`)
  return hash.digest('hex')
}

/** Whether the site was built from exactly these sources. */
export const isBuilt = () => existsSync(record) && existsSync(path.join(root, '.next', 'BUILD_ID')) && readFileSync(record, 'utf8').trim() === sourceHash()

/** Builds the site where its sources have changed since the last time. */
export async function build() {
  if (isBuilt()) return
  const hash = sourceHash()
  // Gone before the work begins: a build cut short is no build.
  rmSync(record, { force: true })
  await step('Building the site (a minute or two, only when its sources have changed)', (note) => runQuietly('node', ['node_modules/next/dist/bin/next', 'build'], {
    env: childEnvironment({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }), onLine: note,
    mend: 'The site could not be built: the reason stands above. Mend it in the sources and run the command again.',
  }).then(() => undefined))
  writeFileSync(record, `${hash}\n`)
}
