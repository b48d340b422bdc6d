import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

export { sql }

type Statement = ReturnType<typeof sql>
type Executor = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }> }
type Adapter = { drizzle: Executor; sessions: Record<string, { db: Executor } | undefined>; tableNameMap: Map<string, string> }

const adapterOf = (req: PayloadRequest) => req.payload.db as unknown as Adapter

/**
 * SQL in the request's transaction when it has one, else on a connection of the pool.
 * Values go as parameters: sqlFor(req)`select … where id = ${id}`.
 */
export const sqlFor = (req: PayloadRequest) => {
  const run = async (statement: Statement) => {
    const adapter = adapterOf(req)
    const transaction = await req.transactionID
    const executor = transaction ? adapter.sessions[String(transaction)]?.db : adapter.drizzle
    if (!executor) throw new Error('The transaction of this request has ended')
    return executor.execute(statement)
  }
  return {
    /** All rows of a query. */
    rows: async <T = Record<string, unknown>>(statement: Statement): Promise<T[]> => (await run(statement)).rows as T[],
    /** The first row, or undefined. */
    first: async <T = Record<string, unknown>>(statement: Statement): Promise<T | undefined> => (await run(statement)).rows[0] as T | undefined,
    /** How many rows a statement touched. */
    run: async (statement: Statement): Promise<number> => (await run(statement)).rowCount ?? 0,
  }
}

/** The table of a collection: slugs are kebab, tables snake. */
export const tableOf = (slug: string) => slug.replaceAll('-', '_')

/** The table of a collection's versions. */
export const versionsTableOf = (slug: string) => `_${tableOf(slug)}_v`
