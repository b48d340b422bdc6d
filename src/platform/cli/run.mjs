import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { demoPeopleFile } from './steps/addresses.mjs'
import { openDatabase } from './steps/database.mjs'
import { childEnvironment, loadEnvironment, secret, webPort } from './steps/environment.mjs'
import { install } from './steps/install.mjs'
import { migrate, refuseNewerDatabase, taskArguments } from './steps/migrate.mjs'
import { root } from './steps/places.mjs'
import { Refusal, refuseOldNode, runCommand } from './steps/printing.mjs'
import { livingStart } from './steps/run-record.mjs'

const [task, ...args] = process.argv.slice(2)
/** These are made from the sources alone. */
const WITHOUT_DATABASE = ['generate', 'migrate-create']

/** Runs the task in the foreground and answers its exit code; Ctrl-C goes to it first. */
function foreground(env) {
  return new Promise((resolve) => {
    const ignore = () => {}
    process.on('SIGINT', ignore)
    const child = spawn('node', taskArguments(task, args), { cwd: root, env, stdio: 'inherit' })
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Prepares what a task needs (packages, secret, database, schema), runs it and leaves behind what was there before. */
async function run() {
  refuseOldNode()
  if (!task || !existsSync(path.join(root, 'src/platform/cli/tasks', `${task}.ts`))) throw new Refusal(`There is no task "${task ?? ''}": see the scripts in package.json for those there are.`)
  loadEnvironment()
  process.env.PAYLOAD_SECRET = secret(process.env, process.env.NODE_ENV === 'production')
  process.env.INKWELL_DEMO_PEOPLE_FILE ??= demoPeopleFile()
  process.env.SERVER_URL ||= `http://localhost:${webPort()}`
  await install()
  if (WITHOUT_DATABASE.includes(task)) return foreground(childEnvironment())
  const database = await openDatabase()
  Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl })
  try {
    if (task === 'migrate') await refuseNewerDatabase(database)
    else await migrate(database)
    return await foreground(childEnvironment())
  } finally {
    // A start of this clone may have begun meanwhile and taken the database over.
    if (!database.isAdopted && !livingStart()) await database.stop()
  }
}

await runCommand(run)
process.exit()
