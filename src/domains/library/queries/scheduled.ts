import type { PayloadRequest } from 'payload'
import { hasRole } from '@/platform/access/rules'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor, versionsTableOf } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { governingCase } from './governingCase'
import type { Guarded } from './openWork'
import { idOf } from './ownWork'

type Version = { id: string; updated_at: string }

/** The newest saved version of a document. */
export const newestVersion = (req: PayloadRequest, collection: string, id: string): Promise<Version | undefined> =>
  sqlFor(req).first<Version>(sql`
    select id, updated_at from ${sql.identifier(versionsTableOf(collection))} where parent_id = ${id} and latest order by updated_at desc limit 1`)

const scheduledAt = async (req: PayloadRequest, id: string): Promise<Date | undefined> => {
  const row = await sqlFor(req).first<{ at: string }>(sql`
    select created_at as at from payload_jobs
    where task_slug::text = 'schedulePublish' and completed_at is null and input -> 'doc' ->> 'value' = ${id} order by created_at desc limit 1`)
  return row ? new Date(row.at) : undefined
}

const isEditor = async (req: PayloadRequest, person: string | undefined): Promise<boolean> =>
  Boolean(person) && hasRole((await asSystem(req).findByID({ collection: 'users', id: person!, depth: 0, disableErrors: true })) as never, 'editor')

/**
 * A publication by the schedule shows what somebody has seen: the approved version, words that an editor
 * saved last, or what stood there when the schedule was set. Anything later is refused (409).
 */
export const requireSeenBySomebody = async (req: PayloadRequest, collection: Guarded, id: string, before: Record<string, unknown> | undefined): Promise<void> => {
  const newest = await newestVersion(req, collection, id)
  const open = await governingCase(req, collection, { ...before, id })
  if (open?.status === 'approved' && open.version === newest?.id) return
  if (await isEditor(req, idOf(before?.lastEditedBy))) return
  const at = await scheduledAt(req, id)
  if (at && newest && new Date(newest.updated_at) <= at) return
  throw refusal('library.changed_since_scheduled', 409, 'This was changed after its publication was scheduled. An editor has to look at it again.')
}
