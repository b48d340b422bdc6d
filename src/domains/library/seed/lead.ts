import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { approveSubmission, rejectSubmission, requestChanges } from '../services/decideSubmission'
import { claimSubmission } from '../services/claimSubmission'
import { publishWork } from '../services/publishWork'
import { schedulePublication } from '../services/schedulePublication'
import { submitWork } from '../services/submitWork'
import { withdrawSubmission } from '../services/withdrawSubmission'
import { actAs, type Cast } from './actAs'
import type { SeedPictureBook, SeedState, SeedStory } from './types'

type Work = { collection: 'stories' | 'translations'; id: string }
type Case = { id: string; version: string }

const reachedBy: Record<Exclude<SeedState, 'draft'>, ('claim' | 'approve' | 'changes' | 'reject' | 'withdraw' | 'publish' | 'schedule')[]> = {
  submitted: [], in_review: ['claim'], changes_requested: ['claim', 'changes'], approved: ['claim', 'approve'], rejected: ['claim', 'reject'],
  withdrawn: ['withdraw'], published: ['claim', 'approve', 'publish'], scheduled: ['claim', 'approve', 'schedule'],
}

const newestVersion = async (req: PayloadRequest, { collection, id }: Work): Promise<string> => {
  const { docs } = await asSystem(req).findVersions({ collection, where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, depth: 0, pagination: false })
  return String(docs[0].id)
}

const nextMonday = () => {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7))
  day.setUTCHours(7, 0, 0, 0)
  return day.toISOString()
}

/** Leads a work to the state that the demo shows it in, step by step, each by the person whose step it is. */
export const lead = async (payload: Payload, cast: Cast, work: Work, { state, author, decision }: SeedStory | SeedPictureBook): Promise<void> => {
  if (state === 'draft') return
  const as = (id: string) => actAs(payload, id)
  const one = (await submitWork(await as(cast.authors.get(author)!), { ...work, agrees: true })) as unknown as Case
  const why = { reasonCode: decision?.reasonCode ?? 'other', reason: decision?.text ?? 'See the notes.' }
  const steps = {
    claim: async () => claimSubmission(await as(cast.moderator), one.id),
    approve: async () => {
      const req = await as(cast.moderator)
      return approveSubmission(req, one.id, { version: await newestVersion(req, work) })
    },
    changes: async () => requestChanges(await as(cast.moderator), one.id, why),
    reject: async () => rejectSubmission(await as(cast.moderator), one.id, why),
    withdraw: async () => withdrawSubmission(await as(cast.authors.get(author)!), one.id),
    publish: async () => publishWork(await as(cast.editor), work),
    schedule: async () => schedulePublication(await as(cast.editor), work, nextMonday()),
  }
  for (const step of reachedBy[state]) await steps[step]()
}
