import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { limit } from '@/platform/http/rateLimits'
import { oldPasswordWrong } from '../errors/signIn'
import { passwordFits } from './passwords'

/** Makes sure that it is the owner who sits there, before something that could cost him the account. 403 where the password is not right. */
export const confirmPassword = async (req: PayloadRequest, password: string): Promise<void> => {
  const id = String(req.user!.id)
  await limit(req, 'sign_in', `confirm:${id}`)
  const stored = await sqlFor(req).first<{ hash: string | null; salt: string | null }>(sql`select hash, salt from users where id = ${id}`)
  if (!(await passwordFits(password, stored))) throw oldPasswordWrong()
}
