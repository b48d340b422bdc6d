import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { z } from 'zod'
import { passwordLength } from '../rules'

export type NewAdmin = { email: string; name: string; password: string; username?: string }

/** What is wrong with the input, in one sentence, or undefined. */
const fault = ({ email, name, password }: NewAdmin): string | undefined => {
  if (!z.email().safeParse(email).success) return `"${email}" is no e-mail address: give one with --email.`
  if (!name.trim()) return 'The name is missing: give it with --name.'
  if (password.length < passwordLength.min) return `The password is too short: it needs at least ${passwordLength.min} characters.`
  return undefined
}

/**
 * Makes an admin from the command line: the only way to the first one. The address counts as confirmed, since whoever
 * runs commands here could write into the database. Throws one sentence that says what is wrong.
 */
export const createAdmin = (req: PayloadRequest, input: NewAdmin): Promise<{ id: string; email: string }> => {
  const email = input.email.trim().toLowerCase()
  const wrong = fault({ ...input, email })
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
