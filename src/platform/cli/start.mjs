import path from 'node:path'
import { demoPeopleFile, printAddresses, refuseTakenPort, untilReady } from './steps/addresses.mjs'
import { build } from './steps/build.mjs'
import { openDatabase } from './steps/database.mjs'
import { childEnvironment, loadEnvironment, secret, webHost, webPort } from './steps/environment.mjs'
import { install } from './steps/install.mjs'
import { migrate, seed } from './steps/migrate.mjs'
import { dataFolder } from './steps/places.mjs'
import { refuseOldNode, runCommand, step } from './steps/printing.mjs'
import { keepRunning } from './steps/processes.mjs'
import { claimRun } from './steps/run-record.mjs'
import { orderlyEnd } from './steps/orderly-end.mjs'
import { watchDatabase } from './steps/watch-database.mjs'

const isDev = process.argv.includes('--dev')

/** Everything that a start needs to know before anything is started; each line may refuse. */
function prepare() {
  refuseOldNode()
  loadEnvironment()
  const port = webPort()
  const host = webHost()
  const folder = dataFolder()
  process.env.PAYLOAD_SECRET = secret(process.env, !isDev)
  process.env.INKWELL_DEMO_PEOPLE_FILE ??= demoPeopleFile()
  process.env.SERVER_URL ||= `http://localhost:${port}`
  return { port, host, logs: path.join(folder, 'logs') }
}

/** Starts the web server and the worker, and keeps them running. */
function serve({ port, host, logs }, run) {
  const env = childEnvironment({ NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) })
  const common = { command: 'node', env, logs, isVerbose: isDev || process.env.INKWELL_LOG_TO === 'screen' }
  const web = ['node_modules/next/dist/bin/next', isDev ? 'dev' : 'start', '-p', String(port), '-H', host]
  const worker = [...(isDev ? ['--watch', '--watch-preserve-output'] : []), '--import', 'tsx', 'src/platform/jobs/worker.ts']
  return [
    keepRunning({ ...common, name: 'web', args: web, onChange: (pid) => run.note('web', pid) }),
    keepRunning({ ...common, name: 'worker', args: worker, onChange: (pid) => run.note('worker', pid) }),
  ]
}

async function start() {
  const plan = prepare()
  const run = await claimRun(plan.port)
  const end = orderlyEnd(run)
  try {
    await refuseTakenPort(plan.port, plan.host)
    await install()
    process.env.NODE_ENV = isDev ? 'development' : 'production'
    const database = end.holds(await openDatabase())
    Object.assign(process.env, { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl })
    end.alsoStops(watchDatabase(database))
    await migrate(database)
    await seed(database)
    if (!isDev) await build()
    end.serves(serve(plan, run))
    const local = ['0.0.0.0', '::', '127.0.0.1'].includes(plan.host) ? '127.0.0.1' : plan.host
    await step('Starting web server and worker', (note) => untilReady(`http://${local}:${plan.port}`, note, plan.logs))
    printAddresses(process.env.SERVER_URL.replace(/\/$/, ''), database)
    return await end.asked
  } catch (error) {
    await end.now()
    // What fell because it was told to end is no fault to speak of.
    if (end.isAsked()) return end.asked
    throw error
  }
}

await runCommand(start)
process.exit()
