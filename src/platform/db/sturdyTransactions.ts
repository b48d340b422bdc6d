import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'

type Options = Parameters<typeof postgresAdapter>[0]
type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }
type Adapter = {
  drizzle: { transaction: (work: (tx: unknown) => Promise<void>, options?: unknown) => Promise<void> }
  initializing: Promise<void>
  sessions: Record<string, Session | undefined>
  transactionOptions?: unknown
}

class TakenBack extends Error {}

/** Opens a transaction that is held by its id. Unlike Payload's own, what goes wrong at its end is not forgotten. */
async function beginTransaction(this: Adapter, options?: unknown): Promise<string> {
  const id = randomUUID()
  await this.initializing
  let finish: { commit: () => void; rollBack: (why: Error) => void } | undefined
  let db: unknown
  let done: Promise<void> = Promise.resolve()
  await new Promise<void>((ready, fail) => {
    done = this.drizzle.transaction((tx) => new Promise<void>((commit, rollBack) => {
      db = tx
      finish = { commit, rollBack }
      ready()
    }), options || this.transactionOptions)
    // Without a connection the work above never begins.
    done.catch(fail)
  })
  this.sessions[id] = {
    db,
    resolve: () => (finish!.commit(), done),
    reject: () => (finish!.rollBack(new TakenBack()), done.catch(() => undefined)),
  }
  return id
}

/**
 * Commits. Payload's own answers normally when COMMIT fails, and a person would be told "saved" of what a
 * restarting database has forgotten: this one throws, so that he is told to try again.
 */
async function commitTransaction(this: Adapter, given: string | Promise<string> = ''): Promise<void> {
  const id = await given
  const session = this.sessions[id]
  if (!session) return
  delete this.sessions[id]
  await session.resolve()
}

/** Payload's adapter for PostgreSQL with transactions that tell the truth about their end. */
export const sturdyPostgres = (options: Options): ReturnType<typeof postgresAdapter> => {
  const adapter = postgresAdapter(options)
  return { ...adapter, init: (given) => Object.assign(adapter.init(given), { beginTransaction, commitTransaction }) as ReturnType<typeof adapter.init> }
}
