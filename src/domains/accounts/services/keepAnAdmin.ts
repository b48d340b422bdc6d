import type { PayloadRequest } from 'payload'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { lastAdmin } from '../errors/standing'

/** Refuses (409) where nobody but this person could administer the platform. Two admins who demote each other at once go one after the other. */
export const keepAnAdmin = async (req: PayloadRequest, leaving: string): Promise<void> => {
  await lockWord(req, 'accounts:admins')
  const other = await sqlFor(req).first(sql`
    select 1 from users u join users_roles r on r.parent_id = u.id and r.value = 'admin'
    where u.id <> ${leaving} and u.is_active is not false and (u.banned is not true or u.ban_expires_at < now()) limit 1`)
  if (!other) throw lastAdmin()
}
