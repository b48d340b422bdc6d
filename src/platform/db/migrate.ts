import { runMigrations } from 'graphile-worker'
import { Client, Pool } from 'pg'
import type { Payload } from 'payload'
import { allDomains } from '../domain/registry'
import { grantApplication } from './grants'
import { inTransaction, systemRequest } from './transaction'

/** Texts and pages without which the platform is not whole; idempotent, so every start may repeat it. */
const writeEssentials = async (payload: Payload): Promise<void> => {
  for (const { essentials } of allDomains()) {
    if (!essentials) continue
    const req = await systemRequest(payload)
    await inTransaction(req, () => essentials(req))
  }
}

const lockNumber = 4_865_011

const ownerUrl = () => process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL

/**
 * Brings the schema up (or the last batch down) as the owner, one process at a time: an advisory lock
 * is held, since two migrations at once fail. Then the job queue's own schema, then the grants of the
 * application's role. Throws with the database's own sentence when a migration fails.
 */
export const migrate = async (direction: 'up' | 'down', say: (line: string) => void): Promise<void> => {
  const applicationUrl = process.env.DATABASE_URL
  const url = ownerUrl()
  if (!url) throw new Error('DATABASE_URL is not set')
  const keeper = new Client({ connectionString: url })
  await keeper.connect()
  try {
    await keeper.query('select pg_advisory_lock($1)', [lockNumber])
    if (direction === 'up') {
      const pool = new Pool({ connectionString: url, max: 1 })
      await runMigrations({ pgPool: pool })
      await pool.end()
    }
    // Payload reads its connection from the environment when its config is first loaded: as the owner here.
    process.env.DATABASE_URL = url
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config, disableOnInit: true })
    await (direction === 'up' ? payload.db.migrate() : payload.db.migrateDown())
    if (applicationUrl) await grantApplication(keeper, applicationUrl)
    if (direction === 'up') await writeEssentials(payload)
    await payload.destroy()
    say('The database is up to date')
  } finally {
    process.env.DATABASE_URL = applicationUrl
    await keeper.end()
  }
}
