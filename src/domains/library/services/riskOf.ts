import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Doc } from './works'
import { idOf } from '../queries/ownWork'

export type Risk = { risk: number; riskReasons: string[] }

const weights = { first_work: 25, young_author: 20, for_small_children: 15, links: 15, rejected_before: 20, unclear_rights: 15, no_text_yet: 5 } as const

/** How carefully a submission wants to be read, 0-100, and why; a help for the order of the inbox, never a decision. */
export const riskOf = async (req: PayloadRequest, doc: Doc): Promise<Risk> => {
  const author = idOf(doc.author) ?? idOf(doc.translator)
  const facts = author
    ? await sqlFor(req).first<{ published: boolean; rejected: boolean }>(sql`
        select exists (select 1 from story_submissions where author_id = ${author} and status = 'published') as published,
               exists (select 1 from story_submissions where author_id = ${author} and status = 'rejected') as rejected`)
    : undefined
  const found: (keyof typeof weights)[] = []
  if (!facts?.published) found.push('first_work')
  if (facts?.rejected) found.push('rejected_before')
  if (Number(doc.authorAge ?? 99) < 18) found.push('young_author')
  if (doc.ageRange === 'under_6' || doc.ageRange === '6_8') found.push('for_small_children')
  if (/"url":"https?:/.test(JSON.stringify(doc.body ?? null))) found.push('links')
  if (doc.licence === 'other' || doc.licence === 'public_domain') found.push('unclear_rights')
  return { risk: Math.min(100, found.reduce((sum, name) => sum + weights[name], 0)), riskReasons: found }
}
