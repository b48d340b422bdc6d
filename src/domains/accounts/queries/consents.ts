import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { noticeVersions } from '../notices/versions'
import { isMinor } from '../services/age'
import type { Purpose } from '../services/consents/purposes'

type Live = { purpose: Purpose; method: string; version: string }

/**
 * The purposes that hold for a child now: granted, not run out, after a notice that still counts, by
 * somebody who still is its guardian (or by a school, for class work). Without consent to the account
 * itself nothing else holds, save what a school consented to.
 */
export const purposesOf = async (req: PayloadRequest, childId: string): Promise<Set<Purpose>> => {
  const rows = await sqlFor(req).rows<Live>(sql`
    select c.purpose::text as purpose, c.method::text as method, c.notice_version as version
    from parental_consents c
    where c.child_id = ${childId} and c.state = 'granted' and c.expires_at > now()
      and (c.method = 'school' or exists (
        select 1 from guardianships g where g.child_id = c.child_id and g.guardian_id = c.guardian_id and g.state = 'confirmed'))`)
  const valid = rows.filter(({ purpose, version }) => version >= noticeVersions[purpose].holdsSince)
  const hasAccount = valid.some(({ purpose }) => purpose === 'account')
  return new Set(valid.filter(({ method }) => hasAccount || method === 'school').map(({ purpose }) => purpose))
}

/** Whether a guardian's (or school's) valid consent for one purpose stands for this person. */
export const hasConsent = async (req: PayloadRequest, userId: string, purpose: Purpose): Promise<boolean> =>
  (await purposesOf(req, userId)).has(purpose)

/**
 * The purposes that hold for the viewer, read once a request: the rules of a page ask for it many times.
 * Undefined for whoever needs no consent.
 */
const ownPurposes = (req: PayloadRequest): Promise<Set<Purpose>> => {
  const memo = req.context as { ownPurposes?: { of: unknown; found: Promise<Set<Purpose>> } }
  if (memo.ownPurposes?.of !== req.user!.id) memo.ownPurposes = { of: req.user!.id, found: purposesOf(req, String(req.user!.id)) }
  return memo.ownPurposes!.found
}

/** Whether the viewer may do what the purpose covers: grown-ups may, a minor with valid consent may, nobody else. */
export const mayDo = async (req: PayloadRequest, purpose: Purpose): Promise<boolean> =>
  Boolean(req.user) && (!isMinor(req.user) || (await ownPurposes(req)).has(purpose))
