import { z } from 'zod'
import { passwordLength } from '../rules'

export type NewAdmin = { email: string; name: string; password: string }

/** What is wrong with the input, in one sentence, or undefined. */
export const faultOfAdmin = ({ email, name, password }: NewAdmin): string | undefined => {
  if (!z.email().safeParse(email).success) return `"${email}" is no e-mail address: give one with --email.`
  if (!name.trim()) return 'The name is missing: give it with --name.'
  if (password.length < passwordLength.min) return `The password is too short: it needs at least ${passwordLength.min} characters.`
  return undefined
}
