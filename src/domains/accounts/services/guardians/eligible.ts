import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { signInFirst } from '@/platform/errors/AppError'
import { birthDateNeeded, mailNotVerified, onlyGrownUps } from '../../errors/minors'
import { isOfAge } from '../age'

/** The viewer, who must be somebody. */
export const viewerOf = (req: PayloadRequest) => {
  if (!req.user) throw signInFirst()
  return req.user
}

/**
 * Refuses whoever cannot be a guardian: it takes an age of 18 and a confirmed address. Where the account
 * knows no birth date yet, the one given now is kept; one that is known is never overwritten.
 */
export const demandGuardian = async (req: PayloadRequest, givenBirthDate?: string): Promise<void> => {
  const viewer = viewerOf(req)
  if (!viewer.emailVerifiedAt) throw mailNotVerified()
  const birthDate = viewer.birthDate ?? givenBirthDate
  if (!birthDate) throw birthDateNeeded()
  if (!isOfAge({ birthDate })) throw onlyGrownUps()
  if (viewer.birthDate) return
  await asSystem(req).update({ collection: 'users', id: viewer.id, depth: 0, data: { birthDate } })
}
