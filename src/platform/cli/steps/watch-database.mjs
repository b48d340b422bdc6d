import { isAlive } from './identity.mjs'
import { say } from './printing.mjs'

const PERIOD = 500

/** Starts the embedded database again when it has died; web and worker find it again by themselves. Answers how to stop watching. */
export function watchDatabase(database) {
  if (!database.isEmbedded) return () => {}
  let isBusy = false
  let isOver = false
  const timer = setInterval(async () => {
    if (isBusy || isOver || isAlive(database.server.pid)) return
    isBusy = true
    say('! The database has ended and is started again')
    try {
      await database.restart()
      say('✓ The database runs again')
    } catch (error) {
      say(`! ${error.message}`)
      await new Promise((resolve) => setTimeout(resolve, 5000))
    } finally {
      isBusy = false
      // Told to end in the meantime: what was just started must not stay.
      if (isOver) await database.stop()
    }
  }, PERIOD)
  return () => { isOver = true; clearInterval(timer) }
}
