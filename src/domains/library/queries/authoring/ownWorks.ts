import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { pictureOf } from '../reading/workCards'
import { leaveOf, standingsOf } from './standing'
import type { OwnShelf, OwnWork, OwnWorks } from './types'

type Row = Record<string, unknown>

const select = { title: true, kind: true, language: true, cover: true, coverAlt: true, mood: true, authorName: true, updatedAt: true } as const
/** More works than the most diligent author has; older ones are found in the search of the page. */
const most = 300

const mine = (person: string): Where => ({ or: [{ author: { equals: person } }, { coAuthors: { in: [person] } }] })

const worksIn = async (req: PayloadRequest, collection: OwnShelf): Promise<OwnWork[]> => {
  const { docs } = await asViewer(req).find({
    collection, draft: true, where: mine(String(req.user!.id)), sort: '-updatedAt', limit: most, pagination: false, depth: 1, select,
    populate: { media: { url: true, sizes: true, altText: true } } as never,
  })
  const rows = docs as unknown as Row[]
  const standings = await standingsOf(req, collection, rows.map((row) => String(row.id)))
  return rows.map((row) => ({
    collection, id: String(row.id), title: String(row.title ?? ''), kind: String(row.kind), language: String(row.language ?? 'en'), updatedAt: String(row.updatedAt),
    authorName: String(row.authorName ?? ''), mood: (row.mood as string | null) ?? null, coverUrl: pictureOf(row.cover, undefined, 'small')?.url ?? null,
    ...(standings.get(String(row.id)) ?? { state: 'draft', dueAt: null, appearsAt: null, publicSlug: null, hasUnsentChanges: false }),
  }))
}

/** All works of the viewer, the last one written first, each with where it stands. */
export const ownWorks = async (req: PayloadRequest): Promise<OwnWorks> => {
  const works = [...(await worksIn(req, 'stories')), ...(await worksIn(req, 'books'))]
  return { works: works.sort((one, other) => other.updatedAt.localeCompare(one.updatedAt)), ...(await leaveOf(req)) }
}
