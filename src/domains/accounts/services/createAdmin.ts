import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { faultOfAdmin, type NewAdmin } from './faultOfAdmin'

/**
 * Makes an admin from the command line: the only way to the first one. The address counts as confirmed, since whoever
 * runs commands here could write into the database. Throws one sentence that says what is wrong.
 */
export const createAdmin = (req: PayloadRequest, input: NewAdmin): Promise<{ id: string; email: string }> => {
  const email = input.email.trim().toLowerCase()
  const wrong = faultOfAdmin({ ...input, email })
  if (wrong) throw new Error(wrong)
  return inTransaction(req, async () => {
    await lockWord(req, `accounts:sign-up:${email}`)
    if (await sqlFor(req).first(sql`select 1 from users where lower(email) = ${email}`)) {
      throw new Error(`Somebody signs in with ${email} already: choose another address, or let an admin change the roles in the panel.`)
    }
    const user = await asSystem(req).create({
      collection: 'users', depth: 0, context: { ...req.context, roleChange: { reason: 'Made on the command line', type: 'system_migration' } },
      data: { name: input.name.trim(), firstName: input.name.trim().split(/\s+/)[0], email, password: input.password, roles: ['admin'], locale: 'en', timezone: 'UTC', emailVerifiedAt: new Date().toISOString() },
    })
    return { id: user.id, email }
  })
}
