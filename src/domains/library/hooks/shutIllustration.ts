import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../queries/ownWork'
import { openFile, shutFile } from '../services/shutFile'

/** A picture that nobody has decided about is the artist's, the author's and the editors'. */
export const shutIllustration: CollectionAfterChangeHook = async ({ doc, req }) => {
  const [id, image] = [String(doc.id), idOf(doc.image)]
  if (!image) return doc
  if (doc.status === 'published' && !doc.deletedAt) await openFile(req, id, [image])
  else await shutFile(req, { slug: 'illustrations', id }, [image])
  return doc
}
