import { z } from 'zod'
import { editor } from '../access/rules'
import { endpoint } from '../http/endpoint'
import { queueState, retryJob } from './queueState'

export const readJobs = endpoint({
  method: 'get', path: '/platform/jobs', summary: 'How the queue of jobs stands, with those that failed for the last time.',
  input: z.object({}), may: editor, handle: (req) => queueState(req),
})

export const retryDeadJob = endpoint({
  method: 'post', path: '/platform/jobs/:id/retry', summary: 'Let a job that failed for the last time try again.',
  input: z.object({ id: z.string().regex(/^\d{1,18}$/) }), may: editor, handle: (req, { id }) => retryJob(req, id),
})
