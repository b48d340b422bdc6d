import { z } from 'zod'
import { notMinorWithout } from '@/domains/accounts/api'
import { anyone, signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { authorPage } from '../queries/authorPage'
import { browse, browseSorts } from '../queries/finding/browse'
import { search } from '../queries/finding/search'
import { openAnswer } from '../queries/openAnswer'
import { standing } from '../queries/standing'
import { recordView } from '../services/recordView'
import { savePosition } from '../services/savePosition'

const page = z.coerce.number().int().min(1).max(400).default(1)
const word = z.string().max(300).optional().transform((value) => value || undefined)
const shelf = z.enum(['stories', 'books'])
const locale = z.string().max(10).optional()

export const readingEndpoints = [
  endpoint({
    method: 'get', path: '/library/search', summary: 'Finds works by words; forgives wrong letters and missing accents.', may: anyone,
    input: z.object({ q: z.string().trim().min(1).max(200), language: word, kind: word, page, locale }), handle: (req, { locale: _, ...input }) => search(req, input),
  }),
  endpoint({
    method: 'get', path: '/library/browse', summary: 'The shelves with combinable filters, and how many works each value would give.', may: anyone,
    input: z.object({
      language: word, age: word, category: word, length: word, kind: word, level: word, licence: word,
      access: word, sort: z.enum(browseSorts).default('newest'), page, locale,
    }),
    handle: (req, { locale: _, ...input }) => browse(req, input),
  }),
  endpoint({
    method: 'get', path: '/library/works/:slug/open', summary: 'Whether the viewer may open a work in this way, why, and what would open it.', may: anyone,
    input: z.object({ slug: z.string().min(1).max(200), action: z.enum(['preview', 'read', 'download', 'print']).default('read') }), handle: (req, { slug, action }) => openAnswer(req, slug, action),
  }),
  endpoint({
    method: 'get', path: '/library/authors/:username', summary: 'The public page of a person who writes here.', may: anyone,
    input: z.object({ username: z.string().min(1).max(60), locale }), handle: (req, { username }) => authorPage(req, username),
  }),
  endpoint({
    method: 'get', path: '/library/works/:collection/:id/standing', summary: 'Where one\'s own work stands, what is missing and what comes next.', may: signedIn,
    input: z.object({ collection: z.enum(['stories', 'books', 'translations']), id: z.uuid() }), handle: (req, work) => standing(req, work),
  }),
  endpoint({
    method: 'post', path: '/library/position', summary: 'Keeps where the reader stands; the latest moment of all devices wins.', may: notMinorWithout('account'),
    input: z.object({
      collection: shelf, id: z.uuid(), chapter: z.uuid().nullish(), translation: z.uuid().nullish(), currentChapter: z.number().int().min(1).max(10_000).optional(), currentPage: z.number().int().min(0).nullish(),
      totalPages: z.number().int().min(0).nullish(), currentPosition: z.string().max(300).nullish(), percentComplete: z.number().min(0).max(100), seconds: z.number().min(0).max(86_400).optional(), readAt: z.iso.datetime({ offset: true }),
    }),
    handle: (req, input) => savePosition(req, input),
  }),
  endpoint({
    method: 'post', path: '/library/views', summary: 'Counts that a work was looked at.', may: anyone,
    input: z.object({ collection: shelf, id: z.uuid(), seconds: z.number().min(0).max(86_400).optional(), isFirst: z.boolean().optional() }),
    handle: async (req, input) => { await recordView(req, input); return undefined },
  }),
]
