import type { CollectionAfterRefreshHook } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

/** A prolonged session is prolonged in its visit too. `exp` is in seconds. */
export const keepSessionRow: CollectionAfterRefreshHook = async ({ exp, req }) => {
  const sid = (req.user as { _sid?: string } | null)?._sid
  if (sid) await sqlFor(req).run(sql`update user_sessions set expires_at = ${new Date(exp * 1000).toISOString()}, last_activity_at = now(), updated_at = now() where sid = ${sid}`)
}
