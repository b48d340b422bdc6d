import type { PayloadRequest } from 'payload'
import { isLookingAs } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'

/** A sign of life, at most once a minute: who is online (R0627), how long a visit was and how much happened in it (R1138). */
export const recordActivity = async (req: PayloadRequest): Promise<void> => {
  const { id, _sid: sid } = (req.user ?? {}) as { id?: string; _sid?: string }
  if (!id || !sid || isLookingAs(req)) return
  const touched = await sqlFor(req).run(sql`
    update user_sessions set last_activity_at = now(), activities_count = activities_count + 1, updated_at = now(),
      session_duration = round(extract(epoch from (now() - login_at)) / 60)
    where sid = ${sid} and user_id = ${id} and last_activity_at < now() - interval '1 minute'`)
  if (touched > 0) await sqlFor(req).run(sql`update users set last_active_at = now() where id = ${id}`)
}
