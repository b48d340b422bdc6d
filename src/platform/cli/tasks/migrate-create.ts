import { readdirSync, renameSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

/**
 * `npm run migrate:create -- <name>`: writes the difference between the last snapshot and the code.
 * `--initial` makes the first one anew, which only holds until the first release.
 */
const [name = 'change', flag] = process.argv.slice(2)
const folder = 'migrations'
const initial = name === '--initial' || flag === '--initial'
if (initial) for (const file of readdirSync(folder)) if (/_initial\.(ts|json)$/.test(file)) rmSync(`${folder}/${file}`)

const { status } = spawnSync('node', ['--import', 'tsx', 'node_modules/payload/bin.js', 'migrate:create', initial ? 'initial' : name, '--skip-empty'], { stdio: 'inherit' })
// Payload's list of migrations serves only migrating from inside the server, which we never do.
rmSync(`${folder}/index.ts`, { force: true })
if (initial) for (const file of readdirSync(folder)) if (/_initial\.(ts|json)$/.test(file)) renameSync(`${folder}/${file}`, `${folder}/20261120_080000_initial.${file.split('.').pop()}`)
process.exit(status ?? 1)
