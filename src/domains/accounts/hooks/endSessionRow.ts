import type { CollectionAfterLogoutHook } from 'payload'
import { endSessions } from '../services/endSessions'

/** A visit ends with its session, whichever door people leave by. Runs in the sign-out's transaction, before Payload reads the person. */
export const endSessionRow: CollectionAfterLogoutHook = async ({ req }) => {
  const user = req.user as { id: string; _sid?: string } | null
  if (user?._sid) await endSessions(req, user.id, 'signed_out', { sid: user._sid })
}
