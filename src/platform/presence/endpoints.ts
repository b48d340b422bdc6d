import { z } from 'zod'
import { staff } from '../access/rules'
import { notFound } from '../errors/AppError'
import { endpoint } from '../http/endpoint'
import { announce, leave } from './announce'

/** The pulse of an open edit view. Only those who work in the panel are named to each other. */
export const presenceEndpoint = endpoint({
  method: 'post', path: '/presence', summary: 'Says that a document is open, and answers who else has it open.', may: staff,
  input: z.object({ collection: z.string().max(60), id: z.uuid(), tab: z.string().regex(/^[\w-]{8,40}$/), leaving: z.boolean().default(false) }),
  handle: async (req, { leaving, ...here }) => {
    if (!(here.collection in req.payload.collections)) throw notFound()
    if (!leaving) return { others: await announce(req, here) }
    await leave(req, here)
    return undefined
  },
})
