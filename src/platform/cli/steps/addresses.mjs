import path from 'node:path'
import { createServer } from 'node:net'
import { dataFolder, readJson } from './places.mjs'
import { Refusal, say, table } from './printing.mjs'

const READY_LIMIT = 120_000

/** Where the demo's people are written to by the seed: a list of name, email or username, password and role. */
export const demoPeopleFile = () => path.join(dataFolder(), 'demo-people.jsonl')

/** Refuses a port that somebody else listens on, before any long work. */
export async function refuseTakenPort(port, host) {
  const code = await new Promise((resolve) => {
    const server = createServer().once('error', (error) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
  if (!code) return
  if (code === 'EADDRINUSE') throw new Refusal(`Port ${port} is taken by another program: end that, or choose another port with PORT=${port + 1} npm start.`)
  if (code === 'EACCES') throw new Refusal(`Port ${port} may not be opened by this user: choose one above 1023 with PORT=3000 npm start.`)
  throw new Refusal(`Nothing can listen on ${host}:${port} (${code}): correct HOST and PORT.`)
}

/** Waits until the site says that it and everything it needs is ready; `note` hears what it still waits for. */
export async function untilReady(base, note, logs) {
  const end = Date.now() + READY_LIMIT
  let last = 'no answer yet'
  while (Date.now() < end) {
    try {
      const response = await fetch(`${base}/api/ready`, { signal: AbortSignal.timeout(10_000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 200)}`
    } catch (error) {
      last = error.cause?.code ?? error.message
    }
    note(last)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Refusal(`The site did not become ready within ${READY_LIMIT / 1000} s (${last}): look into ${logs}.`)
}

/** Prints where everything is, and who may sign in to look at the demo. */
export function printAddresses(base, database) {
  say()
  say(table([
    ['Inkwell is ready', base],
    ['Admin panel', `${base}/admin`],
    ['REST', `${base}/api`],
    ['GraphQL', `${base}/api/graphql`],
    ['Outgoing mail', process.env.SMTP_URL ? 'sent through SMTP_URL' : `${base}/admin/outbox`],
    ['Database', database.isEmbedded ? `embedded PostgreSQL on port ${database.server.port}` : 'the one in DATABASE_URL'],
  ]))
  const people = demoPeople()
  if (people.length) {
    say()
    say(table([['Demo people', 'sign in as', 'password', 'role'], ...people.map((person) => [person.name, person.email || person.username, person.password, person.role])]))
  }
  say()
  say('Ctrl-C stops everything.')
}

/** The list that the seed wrote; a file that is broken is no reason not to start. */
const demoPeople = () => readJson(demoPeopleFile(), [])
