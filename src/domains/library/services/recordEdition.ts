import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'
import { move } from '@/platform/workflow/machine'
import type { WorkKey } from '../queries/governingCase'
import { idOf } from '../queries/ownWork'
import { newestVersion } from '../queries/scheduled'
import { publicationMachine } from '../states/publication'
import { relationTo, type Doc } from './works'

type Edition = { id: string; version: string; publication_status: string }
export type NewEdition = { changelog?: string; submission?: string; isNewEdition?: boolean }

const column = ({ collection }: WorkKey) => sql.identifier({ stories: 'story_id', books: 'book_id', translations: 'translation_id' }[collection])

/** All editions of a work, the newest first. */
const editionsOf = (req: PayloadRequest, work: WorkKey): Promise<Edition[]> =>
  sqlFor(req).rows<Edition>(sql`select id, version, publication_status::text as publication_status from publications where ${column(work)} = ${work.id} order by version desc`)

const terms = (doc: Doc) => ({
  title: String(doc.title), visibility: (doc.visibility ?? 'public') as 'public', unlockPolicy: (doc.unlockPolicy ?? 'free') as 'free', isPremium: Boolean(doc.isPremium),
  price: (doc.price as number | null) ?? null, currency: (doc.currency as string | null) ?? 'USD', featured: Boolean(doc.featured),
  categories: ((doc.categories as unknown[] | undefined) ?? []).map((one) => idOf(one)!), tags: (doc.tags as string[] | undefined) ?? [],
})

const archiveEarlier = async (req: PayloadRequest, editions: Edition[]) => {
  for (const one of editions.filter((each) => ['published', 'withdrawn'].includes(each.publication_status))) {
    await move(req, publicationMachine, one.id, { name: 'archive' }, true)
  }
}

/** Makes the row of an edition that is planned or about to appear; the number counts up by one for each work (R0094). */
export const draftEdition = async (req: PayloadRequest, work: WorkKey, doc: Doc, more: { changelog?: string; publishedAt?: string; submission?: string }): Promise<Edition> => {
  const editions = await editionsOf(req, work)
  const planned = editions.find((one) => ['draft', 'scheduled'].includes(one.publication_status))
  const version = planned ? Number(planned.version) : Number(editions[0]?.version ?? 0) + 1
  if (version > 1 && !more.changelog?.trim()) {
    throw refusal('library.changelog', 400, 'Say what is new in this edition.', { fields: [{ path: 'changelog', message: 'Say what is new in this edition.' }] })
  }
  const data = { ...terms(doc), ...relationTo(work), version, changelog: more.changelog ?? null, publishedAt: more.publishedAt ?? null, submission: more.submission ?? null, publishedBy: req.user?.id ?? idOf(doc.lastEditedBy) ?? null }
  if (planned) {
    await asSystem(req).update({ collection: 'publications', id: planned.id, depth: 0, data })
    return planned
  }
  const made = await asSystem(req).create({ collection: 'publications', depth: 0, data: { ...data, publicationStatus: 'draft' } })
  return { id: String(made.id), version: String(version), publication_status: 'draft' }
}

/**
 * Writes down that a work has appeared: a planned edition becomes the present one, a withdrawn one comes
 * back where nothing new was announced, else a new edition is made. Needs a transaction with the work held.
 */
export const recordEdition = async (req: PayloadRequest, work: WorkKey, doc: Doc, { changelog, submission }: NewEdition): Promise<string> => {
  const editions = await editionsOf(req, work)
  const planned = editions.find((one) => ['draft', 'scheduled'].includes(one.publication_status))
  const withdrawn = editions[0]?.publication_status === 'withdrawn' ? editions[0] : undefined
  if (!planned && withdrawn && !changelog) {
    await move(req, publicationMachine, withdrawn.id, { name: 'publish' }, true)
    return withdrawn.id
  }
  const edition = planned && !changelog ? planned : await draftEdition(req, work, doc, { changelog, submission })
  await archiveEarlier(req, editions.filter((one) => one.id !== edition.id))
  const version = await newestVersion(req, work.collection, work.id)
  await move(req, publicationMachine, edition.id, { name: 'publish', data: { publishedAt: new Date().toISOString(), workVersion: version?.id } }, true)
  return edition.id
}

/** The present edition is no longer offered. */
export const withdrawEdition = async (req: PayloadRequest, work: WorkKey, reason?: string): Promise<void> => {
  const present = (await editionsOf(req, work)).find((one) => one.publication_status === 'published')
  if (present) await move(req, publicationMachine, present.id, { name: 'withdraw', reason }, true)
}
