import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { childEnvironment } from './environment.mjs'
import { lockHash } from './install.mjs'
import { dataFolder, root } from './places.mjs'
import { Refusal, step } from './printing.mjs'
import { withClient } from './roles.mjs'
import { runQuietly } from './run-quietly.mjs'

/** A task of the platform, run by the Node and the tsx of the lock file. */
export const taskArguments = (task, args = []) => ['--import', 'tsx', `src/platform/cli/tasks/${task}.ts`, ...args]

/** What each migration is called, in order. */
const migrationNames = () => readdirSync(path.join(root, 'migrations')).filter((name) => /^\d.*\.ts$/.test(name)).map((name) => name.slice(0, -3)).sort()

async function applied(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query("select to_regclass('public.payload_migrations') as found")
    if (!rows[0].found) return []
    return (await client.query('select name from public.payload_migrations where batch > 0 order by name')).rows.map((row) => row.name)
  })
}

/** Refuses a database that has migrations which this code does not know: it would be read and written wrongly. */
export async function refuseNewerDatabase(database) {
  const known = new Set(migrationNames())
  const unknown = (await applied(database.ownerUrl)).filter((name) => !known.has(name))
  if (!unknown.length) return
  const where = database.isEmbedded ? `or put the folder ${database.folder} aside to begin with an empty one` : 'or name another one in DATABASE_URL'
  throw new Refusal(`The database is newer than this code (it has the migration ${unknown.pop()}): update the code to the version that wrote it, ${where}.`)
}

/**
 * Brings the database up to the code, if it is not. What was last brought up is noted together with the lock file and
 * the two addresses, because the job queue's schema comes from a package and the grants name the application's role.
 */
export async function migrate(database) {
  await refuseNewerDatabase(database)
  const key = createHash('sha256').update([lockHash(), database.url, database.ownerUrl].join('\n')).digest('hex')
  const note = path.join(dataFolder(), 'migrated')
  const isNoted = existsSync(note) && readFileSync(note, 'utf8').trim() === key
  if (isNoted && (await applied(database.ownerUrl)).join() === migrationNames().join()) return
  await step('Bringing the database up to date', (say) => runQuietly('node', taskArguments('migrate'), {
    env: childEnvironment(), onLine: say,
    mend: 'The database could not be brought up to date: the reason stands above. Nothing was changed by the step that failed.',
  }).then(() => undefined))
  writeFileSync(note, `${key}\n`)
}

/** Fills an empty database with the demo. Only the embedded one, unless SEED_DEMO=1 asks for it; SEED_DEMO=0 forbids it. */
export async function seed(database, env = process.env) {
  const isWanted = env.SEED_DEMO ? ['1', 'true', 'yes'].includes(env.SEED_DEMO) : database.isEmbedded
  if (!isWanted || !existsSync(path.join(root, 'src/platform/cli/tasks/seed.ts'))) return
  const note = path.join(dataFolder(), 'seeded')
  const key = createHash('sha256').update(database.ownerUrl).digest('hex')
  const hasPeople = await withClient(database.ownerUrl, async (client) => (await client.query('select exists (select 1 from public.users) as found')).rows[0].found)
  if (hasPeople && existsSync(note) && readFileSync(note, 'utf8').trim() === key) return
  await step('Filling the empty library with the demo', (say) => runQuietly('node', taskArguments('seed'), {
    // The seed itself refuses a production database unless this is said; here it was decided above.
    env: childEnvironment({ SEED_DEMO: '1' }), onLine: say,
    mend: 'The demo could not be written: the reason stands above. Run the command again, or start with SEED_DEMO=0 to go without it.',
  }).then(() => undefined))
  writeFileSync(note, `${key}\n`)
}
