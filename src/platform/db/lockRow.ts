import type { PayloadRequest } from 'payload'
import { sql, sqlFor, tableOf } from './sql'

/**
 * Holds the row of a document until the transaction ends, so that two writers go one after the other.
 * Needs a transaction. Answers whether the row exists.
 */
export const lockRow = async (req: PayloadRequest, slug: string, id: number | string): Promise<boolean> => {
  if (!(await req.transactionID)) throw new Error(`lockRow(${slug}) outside a transaction`)
  const table = sql.identifier(tableOf(slug))
  return Boolean(await sqlFor(req).first(sql`select id from ${table} where id = ${id} for update`))
}

/**
 * Holds a word (not a row) until the transaction ends: for things that do not exist yet, such as
 * "the one live token of this address".
 */
export const lockWord = async (req: PayloadRequest, word: string): Promise<void> => {
  if (!(await req.transactionID)) throw new Error(`lockWord(${word}) outside a transaction`)
  await sqlFor(req).run(sql`select pg_advisory_xact_lock(hashtextextended(${word}, 0))`)
}
