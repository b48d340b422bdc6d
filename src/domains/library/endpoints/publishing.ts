import { z } from 'zod'
import { editor, signedIn, staff } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { deskOf } from '../queries/deskOf'
import { cancelPublication, schedulePublication } from '../services/schedulePublication'
import { newEdition, publishWork, unpublishWork } from '../services/publishWork'
import { decideIllustration, illustrationActions } from '../services/decideIllustration'
import { reorderChapters } from '../services/reorderChapters'

const work = { collection: z.enum(['stories', 'books', 'translations']), id: z.uuid() }
const changelog = z.string().trim().min(1).max(4000)
const shown = (doc: Record<string, unknown>) => ({ id: doc.id, slug: doc.slug, _status: doc._status, publishedAt: doc.publishedAt })

export const publishingEndpoints = [
  endpoint({
    method: 'get', path: '/library/works/:collection/:id/desk', summary: 'How a work stands for those who publish it.', may: staff,
    input: z.object(work), handle: (req, one) => deskOf(req, one),
  }),
  endpoint({
    method: 'post', path: '/library/works/:collection/:id/publish', summary: 'Publishes what was approved; or, said so, what stands there now.', may: editor,
    input: z.object({ ...work, version: z.string().optional(), withoutApproval: z.boolean().optional(), changelog: changelog.optional() }),
    handle: async (req, input) => shown(await publishWork(req, input)),
  }),
  endpoint({
    method: 'post', path: '/library/works/:collection/:id/new-edition', summary: 'Publishes the next edition, with what is new.', may: editor,
    input: z.object({ ...work, version: z.string().optional(), withoutApproval: z.boolean().optional(), changelog }),
    handle: async (req, input) => shown(await newEdition(req, input)),
  }),
  endpoint({
    method: 'post', path: '/library/works/:collection/:id/unpublish', summary: 'Takes a work from the readers.', may: editor,
    input: z.object({ ...work, reason: z.string().max(2000).optional() }), handle: async (req, { reason, ...one }) => shown(await unpublishWork(req, one, reason)),
  }),
  endpoint({
    method: 'post', path: '/library/works/:collection/:id/schedule', summary: 'Lets a work appear at an instant, to the minute.', may: editor,
    input: z.object({ ...work, at: z.iso.datetime({ offset: true }), changelog: changelog.optional() }), handle: (req, { at, changelog: what, ...one }) => schedulePublication(req, one, at, what),
  }),
  endpoint({
    method: 'delete', path: '/library/works/:collection/:id/schedule', summary: 'Takes a planned publication back.', may: editor,
    input: z.object(work), handle: async (req, one) => { await cancelPublication(req, one); return undefined },
  }),
  endpoint({
    method: 'post', path: '/library/books/:id/chapters/order', summary: 'Puts the chapters of a book into this order.', may: signedIn,
    input: z.object({ id: z.uuid(), chapters: z.array(z.uuid()).min(1).max(2000) }), handle: async (req, { id, chapters }) => { await reorderChapters(req, id, chapters); return undefined },
  }),
  endpoint({
    method: 'post', path: '/library/illustrations/:id/:action', summary: 'Moves an illustration on its way: submit, withdraw, approve, reject, publish, unpublish.', may: signedIn,
    input: z.object({ id: z.uuid(), action: z.enum(illustrationActions), reason: z.string().trim().max(2000).optional() }),
    handle: async (req, { id, action, reason }) => ({ id, status: (await decideIllustration(req, id, action, reason)).status }),
  }),
]
