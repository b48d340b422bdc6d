import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { publish } from '@/platform/events/publish'
import { clearAttempts } from './attempts'
import { endSessions } from './endSessions'
import { endTokens } from './tokens'

/**
 * Writes a new password: all sessions end (save `except`), a lock-out ends, links for a reset die, and the owner is told.
 * Part of the caller's transaction.
 */
export const setPassword = async (req: PayloadRequest, userId: string, password: string, except?: string): Promise<void> => {
  await asSystem(req).update({ collection: 'users', id: userId, depth: 0, data: { password } as never })
  await endSessions(req, userId, 'password_changed', { except })
  await clearAttempts(req, userId)
  await endTokens(req, 'reset_password', userId)
  await publish(req, 'account.passwordChanged', { key: `password:${userId}:${Date.now()}`, userId })
}
