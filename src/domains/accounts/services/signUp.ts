import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { limit } from '@/platform/http/rateLimits'
import type { Language } from '@/platform/i18n/languages'
import { usernameTaken } from '../errors/signIn'
import { inEvenTime } from './evenTime'
import { passwordFits } from './passwords'

export type SignUp = {
  email: string; password: string; name?: string; firstName?: string; lastName?: string; username?: string
  birthDate: string; country?: string; locale: Language; timezone: string; newsletter: boolean
}

type Known = { id: string; verified: boolean }

const ownerOf = (req: PayloadRequest, email: string) =>
  sqlFor(req).first<Known>(sql`select id, email_verified_at is not null as verified from users where lower(email) = ${email}`)

/** Somebody has this address: its owner hears of it by mail, whoever asks hears nothing. */
const tellOwner = async (req: PayloadRequest, { id, verified }: Known) => {
  const key = `${id}:${Date.now()}`
  await publish(req, verified ? 'account.signUpRepeated' : 'account.verificationRequested', { key: `sign-up:${key}`, userId: id })
}

const createAccount = async (req: PayloadRequest, { newsletter, password, ...person }: SignUp) => {
  // Name and first name complete each other in a hook.
  const user = await asSystem(req).create({ collection: 'users', depth: 0, data: { ...person, password, roles: ['student'] } as never })
  const userId = String((user as { id: string }).id)
  if (newsletter) await sqlFor(req).run(sql`update user_settings set newsletter = true where user_id = ${userId}`)
  await publish(req, 'account.created', { key: `created:${userId}`, userId })
  await publish(req, 'account.verificationRequested', { key: `verify:${userId}:first`, userId })
}

/**
 * Makes an account, once per address however many ask at the same moment, and asks for its confirmation by mail.
 * Known and unknown addresses get the same answer in the same time. 409 for a username that somebody has.
 */
export const signUp = async (req: PayloadRequest, given: SignUp): Promise<void> => {
  const input = { ...given, email: given.email.trim().toLowerCase() }
  await limit(req, 'sign_up', input.email)
  await inEvenTime(() =>
    inTransaction(req, async () => {
      await lockWord(req, `accounts:sign-up:${input.email}`)
      if (input.username) {
        await lockWord(req, `accounts:username:${input.username}`)
        if (await sqlFor(req).first(sql`select 1 from users where lower(username) = ${input.username}`)) throw usernameTaken()
      }
      const known = await ownerOf(req, input.email)
      if (!known) return createAccount(req, input)
      // The same work as hashing the password of a new account.
      await passwordFits(input.password, undefined)
      await tellOwner(req, known)
    }),
  )
}
