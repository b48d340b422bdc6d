import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { idOf } from '../ownWork'

type Row = Record<string, unknown>

/**
 * The pictures behind these relations, by id, also the private ones of a locked work. Only for what the
 * viewer has been found to see already; the file itself asks again when it is fetched.
 */
export const picturesBehind = async (req: PayloadRequest, relations: unknown[]): Promise<(relation: unknown) => unknown> => {
  const ids = relations.filter((one) => typeof one === 'string')
  if (ids.length === 0) return (relation) => relation
  const { docs } = await asSystem(req).find({
    collection: 'media', where: { id: { in: ids } }, limit: ids.length, pagination: false, depth: 0,
    select: { filename: true, url: true, altText: true, width: true, height: true, sizes: true },
  })
  const byId = new Map((docs as unknown as Row[]).map((doc) => [String(doc.id), doc]))
  return (relation) => (typeof relation === 'string' ? byId.get(idOf(relation) ?? '') : relation)
}
