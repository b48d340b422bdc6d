import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { notFound } from '@/platform/errors/AppError'
import { addressOf } from '../fields/addressOf'
import { missingParts } from '../services/requireComplete'
import { partVersions, sameParts, type Doc, type PartVersion } from '../services/works'
import { caseOf, type WorkKey } from './governingCase'
import { readCase } from './readCase'
import { newestVersion } from './scheduled'

type Edition = { version: string; state: string; at: string | null }

export type Desk = {
  state: string | null; caseId: string | null; newest: string | null
  /** Whether what stands there now is word for word what was approved. */
  isApproved: boolean
  isPublished: boolean
  /** Whether something was saved that readers do not see yet. */
  hasChanges: boolean
  edition: number
  scheduledFor: string | null
  path: string | null
  missing: { path: string; message: string }[]
}

const column = ({ collection }: WorkKey) => sql.identifier({ stories: 'story_id', books: 'book_id', translations: 'translation_id' }[collection])

const scheduled = (req: PayloadRequest, id: string) =>
  sqlFor(req).first<{ at: string }>(sql`
    select to_json(wait_until) #>> '{}' as at from payload_jobs
    where task_slug::text = 'schedulePublish' and completed_at is null and has_error is not true and input ->> 'type' = 'publish' and input -> 'doc' ->> 'value' = ${id} order by wait_until limit 1`)

/** How a work stands for those who publish it: decided or not, which edition readers see, what is planned, what is missing. */
export const deskOf = async (req: PayloadRequest, work: WorkKey): Promise<Desk> => {
  const doc = (await asSystem(req).findByID({ collection: work.collection, id: work.id, draft: true, depth: 0, disableErrors: true })) as unknown as Doc | null
  if (!doc) throw notFound()
  const open = await caseOf(work, req)
  const newest = await newestVersion(req, work.collection, work.id)
  const approved = open?.status === 'approved' && open.version === newest?.id
    && sameParts(((await readCase(req, open.id)).parts ?? []) as PartVersion[], await partVersions(req, work, doc))
  const main = await sqlFor(req).first<{ status: string; slug: string | null }>(sql`select _status::text as status, slug from ${sql.identifier(work.collection)} where id = ${work.id}`)
  const edition = await sqlFor(req).first<Edition>(sql`
    select version, publication_status::text as state from publications where ${column(work)} = ${work.id} and publication_status in ('published', 'withdrawn', 'archived') order by version desc limit 1`)
  const isPublished = main?.status === 'published'
  return {
    state: open?.status ?? null, caseId: open?.id ?? null, newest: newest?.id ?? null, isApproved: Boolean(approved), isPublished,
    hasChanges: isPublished && doc._status !== 'published', edition: Number(edition?.version ?? 0), scheduledFor: (await scheduled(req, work.id))?.at ?? null,
    path: isPublished ? (addressOf(work.collection, { ...doc, slug: main?.slug }) ?? null) : null, missing: await missingParts(req, work, doc),
  }
}
