import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockRow } from '@/platform/db/lockRow'
import { notFound } from '@/platform/errors/AppError'
import type { StorySubmission } from '@/payload-types'
import type { WorkKey } from './governingCase'

/** A case by id, or 404. */
export const readCase = async (req: PayloadRequest, id: string): Promise<StorySubmission> => {
  const found = await asSystem(req).findByID({ collection: 'story-submissions', id, depth: 0, disableErrors: true })
  if (!found) throw notFound()
  return found as StorySubmission
}

export const workOfCase = (one: Pick<StorySubmission, 'workCollection' | 'workId'>): WorkKey => ({ collection: one.workCollection, id: one.workId })

/** The case with its work's row and its own held, always in this order, so that two services never wait for each other. */
export const holdCase = async (req: PayloadRequest, id: string): Promise<StorySubmission> => {
  const found = await readCase(req, id)
  await lockRow(req, found.workCollection, found.workId)
  await lockRow(req, 'story-submissions', id)
  return readCase(req, id)
}
