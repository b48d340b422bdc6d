import type { postgresAdapter } from '@payloadcms/db-postgres'
import { sturdyPg } from './SturdyPool'

type Options = Parameters<typeof postgresAdapter>[0]

const seconds = (name: string, fallback: number) => Number(process.env[name] || fallback) * 1000

/**
 * The connection of the application: UUID version 7 keys, no schema push, and a bound on every wait,
 * because a request without a free connection would otherwise hang for ever.
 */
export const databaseOptions = (migrationDir: string): Options => ({
  idType: 'uuidv7',
  push: false,
  migrationDir,
  pg: sturdyPg,
  pool: {
    connectionString: process.env.DATABASE_URL,
    max: Number(process.env.DATABASE_POOL || 20),
    connectionTimeoutMillis: seconds('DATABASE_CONNECT_SECONDS', 20),
    idle_in_transaction_session_timeout: seconds('DATABASE_IDLE_SECONDS', 30),
    statement_timeout: seconds('DATABASE_STATEMENT_SECONDS', 30),
    application_name: 'inkwell',
  },
})
