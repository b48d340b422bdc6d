import pg from 'pg'

/** When the connection to the database was last in trouble. On globalThis: Next bundles this more than once. */
const shared = globalThis as typeof globalThis & { __inkwellDatabaseTrouble?: number }

const note = () => {
  shared.__inkwellDatabaseTrouble = Date.now()
}

/** Whether the database was out of reach at some moment since then (milliseconds since 1970). */
export const troubledSince = (instant: number): boolean => (shared.__inkwellDatabaseTrouble ?? 0) >= instant

type Done = (error: Error | undefined, client: pg.PoolClient | undefined, release: (release?: unknown) => void) => void

/**
 * A pool that outlives its database. A client that loses its server while somebody holds it emits an
 * error that nobody hears, and that ends a Node process: a restart of PostgreSQL would take the web server
 * along. The statement at hand fails all the same, and the pool replaces the client.
 */
class SturdyPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', note)
    this.on('connect', (client) => client.on('error', note))
  }

  override connect(): Promise<pg.PoolClient>
  override connect(done: Done): void
  override connect(done?: Done): Promise<pg.PoolClient> | void {
    if (!done) return super.connect().catch((error: unknown) => (note(), Promise.reject(error)))
    return super.connect((error, client, release) => {
      if (error) note()
      done(error, client, release)
    })
  }
}

/** The driver that Payload's adapter is given. */
export const sturdyPg = { ...pg, Pool: SturdyPool } as unknown as typeof pg
