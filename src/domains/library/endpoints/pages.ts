import { z } from 'zod'
import { anyone } from '@/platform/access/rules'
import { notFound } from '@/platform/errors/AppError'
import { endpoint } from '@/platform/http/endpoint'
import { moved } from '../queries/reading/editions'
import { homePage } from '../queries/reading/home'
import { mine, mineInWork } from '../queries/reading/mine'
import { pdfBook } from '../queries/reading/pdfBook'
import { readingText } from '../queries/reading/readingText'
import { sharedList } from '../queries/reading/sharedList'
import { workPage } from '../queries/reading/workPage'

const slug = z.string().min(1).max(200)
const shelf = z.enum(['stories', 'books'])
const open = z.object({ locale: z.string().max(10).optional() })

const orNotFound = async <T extends object>(answer: Promise<T | undefined>): Promise<T> => {
  const found = await answer
  if (!found) throw notFound()
  return found
}

/** What the reader's pages show: each page one question, answered as the viewer may see it. */
export const pageEndpoints = [
  endpoint({ method: 'get', path: '/reading/home', may: anyone, summary: 'The home page with every shelf filled', input: open, handle: (req) => homePage(req) }),
  endpoint({
    method: 'get', path: '/reading/works/:shelf/:slug', may: anyone, summary: 'A story or book with its editions, chapters, terms and similar works',
    input: open.extend({ shelf, slug }), handle: (req, input) => orNotFound(workPage(req, input.shelf, input.slug)),
  }),
  endpoint({
    method: 'get', path: '/reading/works/:shelf/:slug/text', may: anyone, summary: 'The words of a story or chapter, or their beginning where they are locked',
    input: open.extend({ shelf, slug, chapter: z.string().min(1).max(200).optional() }), handle: (req, input) => orNotFound(readingText(req, input.shelf, input.slug, input.chapter)),
  }),
  endpoint({
    method: 'get', path: '/reading/works/books/:slug/pages', may: anyone, summary: 'Twelve pages of a PDF book as pictures and words, up to the preview where it is locked',
    input: open.extend({ slug, from: z.coerce.number().int().min(1).max(100_000).default(1) }), handle: (req, input) => orNotFound(pdfBook(req, input.slug, input.from)),
  }),
  endpoint({
    method: 'get', path: '/reading/lists/:key', may: anyone, summary: 'A shared reading list by its address',
    input: open.extend({ key: z.string().min(1).max(80) }), handle: (req, input) => orNotFound(sharedList(req, input.key)),
  }),
  endpoint({ method: 'get', path: '/reading/mine', may: anyone, summary: 'What I have begun to read; empty when signed out', input: open, handle: (req) => mine(req) }),
  endpoint({
    method: 'get', path: '/reading/mine/:shelf/:id', may: anyone, summary: 'My place, bookmarks, lists and reading taste in one work; empty when signed out',
    input: open.extend({ shelf, id: z.uuid() }), handle: (req, input) => mineInWork(req, input.shelf, input.id),
  }),
  endpoint({
    method: 'get', path: '/reading/moved', may: anyone, summary: 'Where an old address leads now',
    input: open.extend({ from: z.string().min(1).max(500) }), handle: (req, input) => orNotFound(moved(req, input.from)),
  }),
]
