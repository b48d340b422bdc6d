import { z } from 'zod'
import { signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { ownWorks } from '../queries/authoring/ownWorks'
import { readPdfAgain } from '../services/readPdfAgain'
import { missingOf, ownWorkspace } from '../queries/authoring/workspace'

const work = z.object({ collection: z.enum(['stories', 'books']), id: z.uuid(), locale: z.string().max(10).optional() })

/** What an author's own pages show. */
export const authoringEndpoints = [
  endpoint({ method: 'get', path: '/library/authoring/works', may: signedIn, summary: 'My works, each with where it stands', input: z.object({}), handle: (req) => ownWorks(req) }),
  endpoint({
    method: 'get', path: '/library/authoring/works/:collection/:id', may: signedIn, summary: 'One work of mine with its state, history, notes and what is missing', input: work,
    handle: (req, { collection, id }) => ownWorkspace(req, collection, id),
  }),
  endpoint({
    method: 'get', path: '/library/authoring/works/:collection/:id/missing', may: signedIn, summary: 'What is missing before a work of mine can be sent in', input: work,
    handle: (req, { collection, id }) => missingOf(req, collection, id),
  }),
  endpoint({ method: 'post', path: '/library/books/:id/read-pdf', may: signedIn, summary: 'Lets the PDF of a book be read once more, after a failure', input: z.object({ id: z.uuid() }), handle: (req, { id }) => readPdfAgain(req, id) }),
]
