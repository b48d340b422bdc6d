import type { PayloadRequest } from 'payload'
import type { CronTask } from '@/platform/events/types'
import { sql, sqlFor } from '@/platform/db/sql'
import { isMinor } from '../services/age'

/** Visits whose session ran out end at the moment it did. */
const endVisits = async (req: PayloadRequest) => {
  const db = sqlFor(req)
  await db.run(sql`delete from users_sessions where expires_at < now()`)
  await db.run(sql`
    update user_sessions set logout_at = least(expires_at, now()), ended_because = 'expired', updated_at = now(),
      session_duration = greatest(0, round(extract(epoch from (last_activity_at - login_at)) / 60))
    where logout_at is null and impersonated_by_id is null and (expires_at < now() or not exists (select 1 from users_sessions s where s.id = user_sessions.sid))`)
}

/** Tokens are kept for a month after their end, so that a dead link can be told from a wrong one. */
const forgetTokens = (req: PayloadRequest) => sqlFor(req).run(sql`delete from verification_tokens where expires_at < now() - interval '30 days'`)

const forgetAttempts = (req: PayloadRequest) => sqlFor(req).run(sql`delete from sign_in_attempts where since < now() - interval '1 day'`)

/** Birthdays: whoever has grown up is no minor on his page any more. */
const growUp = async (req: PayloadRequest) => {
  const rows = await sqlFor(req).rows<{ id: string; birthDate: string | null; country: string | null }>(sql`
    select u.id, u.birth_date as "birthDate", u.country from users u join profiles p on p.user_id = u.id where p.is_minor`)
  for (const one of rows) if (!isMinor(one)) await sqlFor(req).run(sql`update profiles set is_minor = false, updated_at = now() where user_id = ${one.id}`)
}

/** Every night: ends what has run out, and forgets what nobody needs any more. */
export const tendAccounts: CronTask = {
  name: 'tend-accounts',
  cron: '40 3 * * *',
  run: async (req) => {
    await endVisits(req)
    await forgetTokens(req)
    await forgetAttempts(req)
    await growUp(req)
  },
}
