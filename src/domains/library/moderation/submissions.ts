import { sql } from '@/platform/db/sql'
import type { Moderated } from '@/platform/moderation/types'
import { claimSubmission, releaseSubmission } from '../services/claimSubmission'
import { approveSubmission, rejectSubmission, requestChanges } from '../services/decideSubmission'
import { noteOnSubmission } from './noteOnSubmission'
import { openSubmission } from './openSubmission'
import { kindWords, reasonWords, riskWords } from './words'

const { illustrations: _, ...kinds } = kindWords

const cases = () => sql`
  select 'story-submissions' as collection, s.id::text as id, s.work_collection::text as kind, s.title, s.language, s.author_id::text as author, s.author_name,
    s.submitted_at, s.status::text as state, coalesce(s.risk, 0)::int as risk, case when s.status = 'in_review' then s.claimed_by_id::text end as claimed_by, s.claimed_at,
    s.claimed_at + make_interval(mins => coalesce((select claim_minutes from site_settings limit 1), 30)::int) as claimed_until,
    s.version, s.round::int as round, s.priority::text as priority, s.due_date as due, s.updated_at
  from story_submissions s where s.status in ('submitted', 'in_review', 'changes_requested', 'approved')`

/** Works that were sent in. */
export const moderatedSubmissions: Moderated = {
  collection: 'story-submissions', machine: 'submission', owner: 'author',
  waiting: ['submitted', 'in_review'], resting: ['changes_requested', 'approved'],
  kinds, risks: riskWords, reasons: reasonWords,
  cases, open: openSubmission, claim: claimSubmission, release: releaseSubmission, note: noteOnSubmission,
  decide: { approve: approveSubmission, requestChanges, reject: rejectSubmission },
}
