import { z } from 'zod'
import { signedIn, staff } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { reasonCodes } from '../collections/StorySubmissions'
import { assignSubmission } from '../services/assignSubmission'
import { claimSubmission, releaseSubmission } from '../services/claimSubmission'
import { approveSubmission, rejectSubmission, requestChanges } from '../services/decideSubmission'
import { decideInBulk } from '../services/decideInBulk'
import { submitWork } from '../services/submitWork'
import { withdrawSubmission } from '../services/withdrawSubmission'

const id = z.uuid()
const work = { collection: z.enum(['stories', 'books', 'translations']), id }
const sendingBack = z.object({ id, reasonCode: z.enum(reasonCodes), reason: z.string().trim().min(1).max(4000), editorialNotes: z.string().max(4000).optional() })
const state = (doc: Record<string, unknown>) => ({ id: doc.id, status: doc.status, round: doc.round, version: doc.version, submittedAt: doc.submittedAt, dueDate: doc.dueDate, claimedAt: doc.claimedAt })

export const submissionEndpoints = [
  endpoint({
    method: 'post', path: '/library/works/:collection/:id/submit', summary: 'Sends a work in for moderation, as it stands.', may: signedIn,
    input: z.object({ ...work, agrees: z.boolean().optional(), message: z.string().max(2000).optional() }),
    handle: async (req, input) => state(await submitWork(req, input)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/withdraw', summary: 'Takes a submission back.', may: signedIn,
    input: z.object({ id, reason: z.string().max(2000).optional() }), handle: async (req, input) => state(await withdrawSubmission(req, input.id, input.reason)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/claim', summary: 'Takes a submission to read it; 409 with the name if somebody else has.', may: staff,
    input: z.object({ id }), handle: async (req, input) => state(await claimSubmission(req, input.id)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/release', summary: 'Gives a claimed submission back.', may: staff,
    input: z.object({ id }), handle: async (req, input) => state(await releaseSubmission(req, input.id)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/approve', summary: 'Accepts exactly the version seen; 409 if it has changed.', may: staff,
    input: z.object({ id, version: z.string().min(1), reason: z.string().max(4000).optional(), editorialNotes: z.string().max(4000).optional() }),
    handle: async (req, { id: one, ...decision }) => state(await approveSubmission(req, one, decision)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/request-changes', summary: 'Sends a work back with a reason.', may: staff,
    input: sendingBack, handle: async (req, { id: one, ...decision }) => state(await requestChanges(req, one, decision)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/reject', summary: 'Turns a work down with a reason.', may: staff,
    input: sendingBack, handle: async (req, { id: one, ...decision }) => state(await rejectSubmission(req, one, decision)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/:id/assign', summary: 'Sets assignee, priority, date and internal notes.', may: staff,
    input: z.object({ id, assignee: z.uuid().nullish(), priority: z.enum(['low', 'medium', 'high', 'urgent']).optional(), dueDate: z.iso.datetime({ offset: true }).nullish(), editorialNotes: z.string().max(4000).nullish(), compensation: z.number().int().min(0).nullish() }),
    handle: async (req, { id: one, ...wanted }) => state(await assignSubmission(req, one, wanted)),
  }),
  endpoint({
    method: 'post', path: '/library/submissions/decide', summary: 'Decides about many submissions, each on its own.', may: staff,
    input: z.object({
      action: z.enum(['approve', 'requestChanges', 'reject']), items: z.array(z.object({ id, version: z.string().optional() })).min(1).max(100),
      reasonCode: z.enum(reasonCodes).optional(), reason: z.string().trim().max(4000).optional(),
    }),
    handle: async (req, input) => ({ answers: await decideInBulk(req, input) }),
  }),
]
