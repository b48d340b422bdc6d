import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { lockRow } from '@/platform/db/lockRow'
import { appendOnlyTables, evidenceTables } from '@/platform/db/grants'
import { fromDatabaseError } from '@/platform/db/errors'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction, systemRequest } from '@/platform/db/transaction'
import { boot } from '../../support/boot'

const app = await boot()

/** Two parties meet here: each waits until both have come. */
const meeting = () => {
  let come = 0
  let open = () => {}
  const both = new Promise<void>((done) => (open = done))
  return () => {
    if (++come >= 2) open()
    return both
  }
}

describe('inTransaction', () => {
  it('tries again after a deadlock, so that both writers succeed', async () => {
    const [a, b] = [await app.make.user(), await app.make.user()]
    const met = meeting()
    const runs = { ab: 0, ba: 0 }
    const lockBoth = (name: 'ab' | 'ba', first: string, second: string) =>
      systemRequest(app.payload).then((req) =>
        inTransaction(req, async () => {
          runs[name]++
          await lockRow(req, 'users', first)
          await met()
          await lockRow(req, 'users', second)
          return name
        }),
      )
    expect(await Promise.all([lockBoth('ab', a.id, b.id), lockBoth('ba', b.id, a.id)])).toEqual(['ab', 'ba'])
    expect(runs.ab + runs.ba).toBe(3)
  })

  it('leaves nothing behind when its work fails', async () => {
    const user = await app.make.user()
    const req = await systemRequest(app.payload)
    const attempt = inTransaction(req, async () => {
      await sqlFor(req).run(sql`update users set name = 'half done' where id = ${user.id}`)
      throw new Error('the second half failed')
    })
    await expect(attempt).rejects.toThrow('the second half failed')
    const { rows } = await app.owner.query('select name from users where id = $1', [user.id])
    expect(rows[0].name).toBe(user.name)
  })
})

describe('the application\'s role', () => {
  const attempt = async (statement: ReturnType<typeof sql>) => sqlFor(await systemRequest(app.payload)).run(statement)

  it('has no DDL', async () => {
    await expect(attempt(sql`create table planted (id int)`)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(attempt(sql`alter table users add column planted int`)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(attempt(sql`drop table users`)).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it.each(appendOnlyTables)('cannot change or delete a row of %s', async (table) => {
    await expect(attempt(sql`update ${sql.identifier(table)} set id = id`)).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(attempt(sql`delete from ${sql.identifier(table)}`)).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('names every append-only table of the database, with the tables that hold their lists', async () => {
    const { rows } = await app.owner.query<{ name: string }>(`
      select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid where p.proname = 'inkwell_append_only'
      union select k.conrelid::regclass::text from pg_constraint k where k.contype = 'f' and k.confrelid = any($1::regclass[]) and k.conname ~ 'parent_(id_)?fk'`, [[...appendOnlyTables]])
    expect(rows.map(({ name }) => name).sort()).toEqual([...appendOnlyTables].sort())
  })

  it.each(evidenceTables)('deletes no row of %s', async (table) => {
    await expect(attempt(sql`delete from ${sql.identifier(table)}`)).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('cannot see the jobs of others', async () => {
    await expect(attempt(sql`select payload from graphile_worker._private_jobs`)).rejects.toMatchObject({ cause: { code: '42501' } })
  })
})

describe('what the database refuses', () => {
  const refused = async (statement: ReturnType<typeof sql>) => {
    const error = await sqlFor(await systemRequest(app.payload)).run(statement).then(() => undefined, (problem: unknown) => problem)
    return fromDatabaseError(error)
  }

  it.each([
    ['a malformed id', sql`select * from users where id = 'no-uuid'`, 400, 'input.malformed'],
    ['a missing value', sql`insert into workflow_history (id, machine) values (${randomUUID()}, 'x')`, 400, 'input.missing'],
    ['a reference to nothing', sql`insert into workflow_history (id, machine, subject_collection, subject_id, to_state, performed_by_id) values (${randomUUID()}, 'x', 'x', 'x', 'x', ${randomUUID()})`, 409, 'conflict.reference'],
    ['a row twice', sql`insert into inkwell_jobs.receipts (listener, key) values ('x', 'x'), ('x', 'x')`, 409, 'conflict.exists'],
  ])('%s becomes a clear 4xx', async (_name, statement, status, code) => {
    expect(await refused(statement)).toMatchObject({ status, code })
  })
})
