import type { CollectionSlug, PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor, versionsTableOf } from '@/platform/db/sql'
import { notFound } from '@/platform/errors/AppError'
import type { Against, VersionText } from '@/platform/moderation/types'
import { blocksOf } from './blocksOf'
import { fieldsOf } from './fieldsOf'

type Found = { id: string }

/** The newest version that readers have seen. */
const publishedVersion = (req: PayloadRequest, collection: string, id: string) =>
  sqlFor(req).first<Found>(sql`
    select id from ${sql.identifier(versionsTableOf(collection))} where parent_id = ${id} and version__status = 'published' order by updated_at desc, id desc limit 1`)

/** The version that was sent in the last time before this: saved when the case's earlier submission was written down. */
const sentBefore = (req: PayloadRequest, collection: string, id: string, caseId: string) =>
  sqlFor(req).first<Found>(sql`
    select v.id from ${sql.identifier(versionsTableOf(collection))} v
    where v.parent_id = ${id} and v.autosave is not true and v.created_at <= (
      select h.created_at from workflow_history h where h.subject_collection = 'story-submissions' and h.subject_id = ${caseId} and h.to_state = 'submitted' and h.from_state in ('draft', 'changes_requested', 'withdrawn')
      order by h.created_at desc offset 1 limit 1)
    order by v.created_at desc, v.id desc limit 1`)

/** The versions that one can be compared with, each once and never with itself. */
export const earlierVersions = async (req: PayloadRequest, collection: string, id: string, caseId: string, shown: string): Promise<Partial<Record<Against, string>>> => {
  const published = (await publishedVersion(req, collection, id))?.id
  const submitted = (await sentBefore(req, collection, id, caseId))?.id
  return { ...(published && published !== shown ? { published } : {}), ...(submitted && submitted !== shown ? { submitted } : {}) }
}

/** Words and fields of one version; pictures with their address. */
export const readVersion = async (req: PayloadRequest, collection: CollectionSlug, version: string): Promise<VersionText> => {
  const found = (await asSystem(req).findVersionByID({ collection: collection as 'stories', id: version, depth: 1, disableErrors: true })) as unknown as { updatedAt: string; version: Record<string, unknown> } | null
  if (!found) throw notFound()
  return { version, at: found.updatedAt, fields: fieldsOf(req, collection, found.version), blocks: blocksOf(found.version) }
}
