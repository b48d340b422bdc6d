import type { PayloadRequest } from 'payload'
import type { OpenAnswer, Opening } from '@/platform/access/canOpen'
import { asViewer } from '@/platform/access/viewer'
import { notFound } from '@/platform/errors/AppError'
import { mayOpen } from './openWork'

const shelves = ['stories', 'books', 'translations'] as const

/** Whether the viewer may open the work of this address in this way, why, and what would open it. 404 where he may not know of it. */
export const openAnswer = async (req: PayloadRequest, slug: string, opening: Opening): Promise<OpenAnswer & { collection: string; id: string }> => {
  for (const collection of shelves) {
    const { docs } = await asViewer(req).find({ collection, where: { slug: { equals: slug } }, limit: 1, pagination: false, depth: 0, select: { slug: true } })
    const doc = docs[0] as unknown as Record<string, unknown> | undefined
    if (doc) return { collection, id: String(doc.id), ...(await mayOpen(req, collection, doc, opening)) }
  }
  throw notFound()
}
