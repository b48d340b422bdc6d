import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

export type SessionRow = {
  id: string; device: string | null; ipAddress: string | null; method: string; loginAt: string; lastActivityAt: string; expiresAt: string; isCurrent: boolean
}

/** Where the viewer is signed in at this moment, this session first. A visit counts only while Payload's session stands. */
export const listSessions = async (req: PayloadRequest): Promise<SessionRow[]> => {
  const { id, _sid: sid = '' } = req.user as { id: string; _sid?: string }
  return sqlFor(req).rows<SessionRow>(sql`
    select v.id, v.device, v.ip_address as "ipAddress", v.method, v.login_at as "loginAt", v.last_activity_at as "lastActivityAt",
      s.expires_at as "expiresAt", v.sid = ${sid} as "isCurrent"
    from user_sessions v join users_sessions s on s.id = v.sid and s._parent_id = v.user_id
    where v.user_id = ${id} and v.logout_at is null and s.expires_at > now()
    order by (v.sid = ${sid}) desc, v.last_activity_at desc limit 100`)
}
