import type { PayloadRequest } from 'payload'
import { isStaff } from '@/platform/access/rules'
import { asViewer } from '@/platform/access/viewer'
import { notAllowed } from '@/platform/errors/AppError'
import type { NewNote } from '@/platform/moderation/types'
import { readCase, workOfCase } from '../queries/readCase'
import { relationTo } from '../services/works'

/** Writes a note on a work that was sent in, on one of its chapters, or on one paragraph. Shared ones reach the author at once. */
export const noteOnSubmission = async (req: PayloadRequest, id: string, { part, ...note }: NewNote): Promise<{ id: string }> => {
  if (!isStaff(req.user)) throw notAllowed()
  const one = await readCase(req, id)
  const work = workOfCase(one)
  const none = { story: null, book: null, chapter: null, translation: null }
  const target = part ? { ...none, [work.collection === 'translations' ? 'translation' : 'chapter']: part } : { ...none, ...relationTo(work) }
  const made = await asViewer(req).create({ collection: 'editorial-notes', depth: 0, data: { ...note, ...target, submission: id, round: one.round } as never })
  return { id: String(made.id) }
}
