import type { PayloadRequest } from 'payload'
import { notFound } from '@/platform/errors/AppError'
import { isStaff } from '@/platform/access/rules'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Language } from '@/platform/i18n/languages'
import { noticeOf, type Notice } from '../notices/noticeOf'
import { type Purpose, purposes } from '../services/consents/purposes'
import { purposesOf } from './consents'
import { isGuardianOf } from './guardians'

type Step = { state: string; by: string | null; noticeVersion: string; noticeLanguage: string; at: string | null; expiresAt: string | null; endedAt: string | null; endReason: string | null }

/** PostgreSQL's spelling of an instant as ISO 8601. */
const instantOf = (value: string | null) => (value ? new Date(value).toISOString() : null)
export type ConsentRow = { purpose: Purpose; holds: boolean; notice: Notice; history: Step[] }

/**
 * For one child: each purpose with its notice in the asked language, whether it holds now, and every
 * answer that was ever given. For its guardians, itself and staff; for others the child does not exist.
 */
export const consentSheet = async (req: PayloadRequest, childId: string, language: Language): Promise<ConsentRow[]> => {
  const viewer = req.user
  const mayRead = viewer && (viewer.id === childId || isStaff(viewer) || (await isGuardianOf(req, viewer.id, childId)))
  if (!mayRead) throw notFound()
  const held = await purposesOf(req, childId)
  const steps = await sqlFor(req).rows<Step & { purpose: Purpose }>(sql`
    select c.purpose::text as purpose, c.state::text as state, u.name as by, c.notice_version as "noticeVersion", c.notice_language::text as "noticeLanguage",
      c.created_at as at, c.expires_at as "expiresAt", c.revoked_at as "endedAt", c.end_reason::text as "endReason"
    from parental_consents c left join users u on u.id = c.guardian_id where c.child_id = ${childId} order by c.created_at desc limit 200`)
  return purposes.map((purpose) => ({
    purpose,
    holds: held.has(purpose),
    notice: noticeOf(purpose, language),
    history: steps.filter((one) => one.purpose === purpose).map(({ purpose: _, at, expiresAt, endedAt, ...step }) => ({ ...step, at: instantOf(at), expiresAt: instantOf(expiresAt), endedAt: instantOf(endedAt) })),
  }))
}
