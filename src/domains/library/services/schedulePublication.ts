import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { refusal } from '@/platform/errors/AppError'
import { move } from '@/platform/workflow/machine'
import { caseOf, type WorkKey } from '../queries/governingCase'
import { publicationMachine } from '../states/publication'
import { draftEdition } from './recordEdition'
import { requireComplete } from './requireComplete'
import { holdWork, requireEditor } from './works'

/** Takes back what is planned for a work and has not begun. */
export const clearPlan = async (req: PayloadRequest, { id }: WorkKey): Promise<number> =>
  sqlFor(req).run(sql`delete from payload_jobs where task_slug::text = 'schedulePublish' and completed_at is null and processing is not true and input -> 'doc' ->> 'value' = ${id}`)

/**
 * Lets a work appear at an instant, to the minute, by Payload's own schedule: what stands there now, or
 * the approved version. A change after this is not published unseen (queries/scheduled.ts). Setting it
 * anew replaces the earlier time.
 */
export const schedulePublication = (req: PayloadRequest, work: WorkKey, at: string, changelog?: string): Promise<{ publishDate: string }> =>
  inTransaction(req, async () => {
    requireEditor(req)
    const when = new Date(at)
    if (!(when.getTime() > Date.now())) throw refusal('library.in_the_past', 400, 'Choose a time to come.', { fields: [{ path: 'at', message: 'Choose a time to come.' }] })
    const doc = await holdWork(req, work)
    await requireComplete(req, work, doc)
    await clearPlan(req, work)
    const open = await caseOf(work, req)
    const edition = await draftEdition(req, work, doc, { changelog, publishedAt: when.toISOString(), submission: open?.id })
    if (edition.publication_status === 'draft') await move(req, publicationMachine, edition.id, { name: 'schedule' }, true)
    if (open && open.status !== 'published') await asSystem(req).update({ collection: 'story-submissions', id: open.id, depth: 0, data: { publishDate: when.toISOString() } })
    await req.payload.jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc: { relationTo: work.collection, value: work.id }, user: req.user!.id } as never, waitUntil: when, req })
    return { publishDate: when.toISOString() }
  })

/** Takes a planned publication back. Twice is once. */
export const cancelPublication = (req: PayloadRequest, work: WorkKey): Promise<void> =>
  inTransaction(req, async () => {
    requireEditor(req)
    await holdWork(req, work)
    await clearPlan(req, work)
    const column = sql.identifier({ stories: 'story_id', books: 'book_id', translations: 'translation_id' }[work.collection])
    const planned = await sqlFor(req).first<{ id: string }>(sql`select id from publications where ${column} = ${work.id} and publication_status = 'scheduled'`)
    if (planned) await move(req, publicationMachine, planned.id, { name: 'unschedule', data: { publishedAt: null } }, true)
  })
