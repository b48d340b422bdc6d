import { z } from 'zod'
import { staff } from '../access/rules'
import { refusal } from '../errors/AppError'
import { endpoint } from '../http/endpoint'
import { contributionOf } from './contributions'
import { decide, decideMany } from './decide'
import { openForReading } from './openForReading'
import { findCase, listCases, stampOfInbox } from './queries/listCases'

const word = z.string().regex(/^[a-z_-]{1,60}$/i)
const one = { collection: word, id: z.uuid() }
const why = { reasonCode: word.optional(), reason: z.string().trim().max(4000).optional() }

const cannot = () => refusal('moderation.not_offered', 409, 'This kind of thing has no such step.')

/** What a list of the inbox may be asked for. */
export const inboxInput = z.object({
  kind: word.optional(), language: z.string().max(35).optional(), state: word.optional(), who: z.enum(['all', 'mine', 'unclaimed']).optional(),
  age: z.enum(['today', 'week', 'older', 'due']).optional(), risk: z.enum(['low', 'middle', 'high']).optional(), sort: z.enum(['oldest', 'newest', 'risk', 'due']).optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1), limit: z.coerce.number().int().min(1).max(100).default(25),
})

export const moderationEndpoints = [
  endpoint({ method: 'get', path: '/moderation/inbox', summary: 'What awaits a decision, with counts.', may: staff, input: inboxInput, handle: (req, input) => listCases(req, input) }),
  endpoint({
    method: 'get', path: '/moderation/stamp', summary: 'A word that changes whenever the inbox does.', may: staff, input: z.object({}),
    handle: async (req) => ({ stamp: await stampOfInbox(req) }),
  }),
  endpoint({
    method: 'post', path: '/moderation/decide', summary: 'One decision about many cases, each on its own.', may: staff,
    input: z.object({ action: word, items: z.array(z.object({ ...one, version: z.string().max(60).optional() })).min(1).max(100), ...why }),
    handle: async (req, { action, items, ...reasons }) => ({ answers: await decideMany(req, items, action, reasons) }),
  }),
  endpoint({
    method: 'get', path: '/moderation/:collection/:id', summary: 'One case with its text, beside what was read before.', may: staff,
    input: z.object({ ...one, against: z.enum(['published', 'submitted']).optional(), part: z.uuid().optional() }),
    handle: (req, { collection, id, ...wanted }) => openForReading(req, collection, id, wanted),
  }),
  endpoint({
    method: 'post', path: '/moderation/:collection/:id/claim', summary: 'Takes a case to read it; 409 with the name if somebody else has.', may: staff, input: z.object(one),
    handle: async (req, { collection, id }) => {
      const { claim } = contributionOf(collection)
      if (!claim) throw cannot()
      await claim(req, id)
      return findCase(req, collection, id)
    },
  }),
  endpoint({
    method: 'post', path: '/moderation/:collection/:id/release', summary: 'Gives a claimed case back.', may: staff, input: z.object(one),
    handle: async (req, { collection, id }) => {
      const { release } = contributionOf(collection)
      if (!release) throw cannot()
      await release(req, id)
      return findCase(req, collection, id)
    },
  }),
  endpoint({
    method: 'post', path: '/moderation/:collection/:id/decide', summary: 'Decides about one case, naming the version seen.', may: staff,
    input: z.object({ ...one, action: word, version: z.string().max(60).optional(), ...why, editorialNotes: z.string().max(4000).optional() }),
    handle: async (req, { collection, id, action, ...decision }) => {
      await decide(req, collection, id, action, decision)
      return { collection, id, action }
    },
  }),
  endpoint({
    method: 'post', path: '/moderation/:collection/:id/notes', summary: 'Writes a note on a case or on one paragraph of it.', may: staff, status: 201,
    input: z.object({ ...one, text: z.string().trim().min(1).max(4000), blockId: z.string().max(40).optional(), quote: z.string().max(1000).optional(), part: z.uuid().optional(), isShared: z.boolean().default(false) }),
    handle: async (req, { collection, id, ...note }) => {
      const from = contributionOf(collection)
      if (!from.note) throw cannot()
      return from.note(req, id, note)
    },
  }),
]
