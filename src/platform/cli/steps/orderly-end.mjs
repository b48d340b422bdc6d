import { say } from './printing.mjs'
import { stopRunning } from './processes.mjs'
import { endTracked } from './run-quietly.mjs'

/** Web and worker get this long to finish what is at hand (milliseconds); the database has the rest of ten seconds. */
const PATIENCE = 4000

/**
 * The end of a start, whichever way it comes: web server, worker and database are ended in this order, once. `asked`
 * is kept with the exit code when Ctrl-C, SIGTERM, a closed terminal or npm's own end has asked for it.
 */
export function orderlyEnd(run) {
  const held = { database: null, children: [], others: [] }
  let ending = null
  let isAsked = false
  let answer
  const asked = new Promise((resolve) => { answer = resolve })

  const now = () => (ending ??= (async () => {
    for (const stop of held.others) stop()
    endTracked()
    for (const child of held.children) child.isStopping = true
    for (const child of held.children) await stopRunning(child, PATIENCE)
    await held.database?.stop()
    run.release()
  })())

  const ask = async (code) => {
    if (isAsked) return
    isAsked = true
    say()
    say('• Stopping')
    await now()
    say('✓ Everything has stopped')
    answer(code)
    // Whatever still waits for something must not keep the terminal.
    setTimeout(() => process.exit(code), 200).unref()
  }
  process.on('SIGINT', () => ask(0))
  process.on('SIGTERM', () => ask(0))
  process.on('SIGHUP', () => ask(0))
  held.others.push(watchParent(() => ask(0)))

  return {
    asked, now, isAsked: () => isAsked,
    holds: (database) => (held.database = database),
    serves: (children) => { held.children = children },
    alsoStops: (stop) => held.others.push(stop),
  }
}

/** npm may be killed without a chance to tell us: under npm, a new parent means that it is gone. */
function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const parent = process.ppid
  const timer = setInterval(() => { if (process.ppid !== parent) onGone() }, 1000)
  return () => clearInterval(timer)
}
