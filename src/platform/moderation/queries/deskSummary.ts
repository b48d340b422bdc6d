import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access/rules'
import { sql, sqlFor } from '../../db/sql'
import { queueState } from '../../jobs/queueState'
import { listCases, type InboxPage } from './listCases'

export type Planned = { collection: string; id: string; at: string; type: string }
export type DeskSummary = { mine: InboxPage['items']; counts: InboxPage['counts']; groups: InboxPage['groups']; planned: Planned[] | null; dead: number | null }

const planned = (req: PayloadRequest) =>
  sqlFor(req).rows<Planned>(sql`
    select input -> 'doc' ->> 'relationTo' as collection, input -> 'doc' ->> 'value' as id, to_json(wait_until) #>> '{}' as at, input ->> 'type' as type
    from payload_jobs where task_slug::text = 'schedulePublish' and completed_at is null and has_error is not true and input -> 'doc' is not null order by wait_until limit 5`)

/** What a member of the staff finds on coming in: what he has taken, what waits, and for editors what is planned and what failed. */
export const deskSummary = async (req: PayloadRequest): Promise<DeskSummary> => {
  const { items, counts, groups } = await listCases(req, { who: 'mine', page: 1, limit: 5 })
  const isEditor = hasRole(req.user, 'editor')
  return { mine: items, counts, groups, planned: isEditor ? await planned(req) : null, dead: isEditor ? (await queueState(req)).waiting.dead : null }
}
