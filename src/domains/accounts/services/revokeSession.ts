import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { sessionGone } from '../errors/signIn'
import { endSessions } from './endSessions'

const here = (req: PayloadRequest) => req.user as { id: string; _sid?: string }

/** Ends one of the viewer's sessions, this one included. 404 for what is not among them. */
export const revokeSession = async (req: PayloadRequest, id: string): Promise<void> => {
  const { id: user } = here(req)
  const row = await sqlFor(req).first<{ sid: string }>(sql`select sid from user_sessions where id::text = ${id} and user_id = ${user} and logout_at is null`)
  if (!row) throw sessionGone()
  await endSessions(req, user, 'revoked', { sid: row.sid })
}

/** Ends all of the viewer's sessions but the one that asks. Answers how many. */
export const revokeOtherSessions = (req: PayloadRequest): Promise<number> => endSessions(req, here(req).id, 'revoked', { except: here(req)._sid })
