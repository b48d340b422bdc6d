import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { confirmPassword } from './confirmPassword'
import { setPassword } from './setPassword'

/** Changes the viewer's password with the old one. Every other session ends; this one stays. */
export const changePassword = async (req: PayloadRequest, oldPassword: string, password: string): Promise<void> => {
  await confirmPassword(req, oldPassword)
  const { id, _sid } = req.user as { id: string; _sid?: string }
  await inTransaction(req, () => setPassword(req, id, password, _sid))
}
