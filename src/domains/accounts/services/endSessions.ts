import type { PayloadRequest } from 'payload'
import { lockRow } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import type { UserSession } from '@/payload-types'

export type SessionEnd = NonNullable<UserSession['endedBecause']>

type Which = { sid?: string; except?: string }

/**
 * Ends sessions of one person: all, the one named by `sid`, or all `except` one. Payload's token dies at once, because
 * its session is no longer among the person's; the visit keeps its row with its end. Answers how many ended.
 */
export const endSessions = (req: PayloadRequest, userId: string, because: SessionEnd, { sid, except }: Which = {}): Promise<number> =>
  inTransaction(req, async () => {
    // Payload writes a person back as a whole, sessions included; whoever ends one must not be overtaken by such a save.
    await lockRow(req, 'users', userId)
    const db = sqlFor(req)
    const chosen = sid ? sql`and id = ${sid}` : except ? sql`and id <> ${except}` : sql``
    const visit = sid ? sql`and sid = ${sid}` : except ? sql`and sid <> ${except}` : sql``
    const ended = await db.run(sql`delete from users_sessions where _parent_id = ${userId} ${chosen}`)
    await db.run(sql`
      update user_sessions set logout_at = now(), ended_because = ${because}, updated_at = now(),
        session_duration = greatest(0, round(extract(epoch from (greatest(last_activity_at, login_at) - login_at)) / 60))
      where user_id = ${userId} and logout_at is null ${visit}`)
    return ended
  })
