import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { move } from '@/platform/workflow/machine'
import type { WorkKey } from '../queries/governingCase'
import { illustrationMachine } from '../states/illustration'

const ofWork = ({ collection, id }: WorkKey) =>
  collection === 'stories' ? sql`i.story_id = ${id}` : sql`(i.book_id = ${id} or i.chapter_id in (select c.id from book_chapters c where c.book_id = ${id}))`

const moveAll = async (req: PayloadRequest, rows: { id: string }[], name: string) => {
  for (const { id } of rows) await move(req, illustrationMachine, id, { name }, true)
}

/**
 * Publishes the illustrations of a work with it: those that were approved, and those of the author's own
 * that stood there when it was sent in, since whoever read the work saw them. What came later waits for
 * its own decision. `sentIn` is the case that was approved; without one, an editor publishes what stands there.
 */
export const showIllustrations = async (req: PayloadRequest, work: WorkKey, author: string | undefined, sentIn?: string): Promise<void> => {
  if (work.collection === 'translations') return
  const before = sentIn ? sql`i.updated_at <= (select s.submitted_at from story_submissions s where s.id = ${sentIn})` : sql`true`
  await moveAll(req, await sqlFor(req).rows<{ id: string }>(sql`
    select i.id from illustrations i where ${ofWork(work)} and i.deleted_at is null
      and (i.status = 'approved' or (i.status in ('draft', 'submitted') and i.artist_id is not distinct from ${author ?? null}::uuid and ${before}))`), 'appear')
}

/** Takes them from the readers together with their work; they need no second decision. */
export const hideIllustrations = async (req: PayloadRequest, work: WorkKey): Promise<void> => {
  if (work.collection === 'translations') return
  await moveAll(req, await sqlFor(req).rows<{ id: string }>(sql`select i.id from illustrations i where ${ofWork(work)} and i.status = 'published'`), 'disappear')
}
