import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

/** Marks the viewer's notifications as read, all of them or those named; answers how many were unread. One statement. */
export const markRead = (req: PayloadRequest, ids?: string[]): Promise<number> =>
  sqlFor(req).run(sql`
    update notifications set read = true, read_at = now(), updated_at = now()
    where user_id = ${req.user!.id} and read = false
      ${ids ? sql`and id in (${sql.join(ids.map((id) => sql`${id}`), sql`, `)})` : sql``}`)
