import type { PayloadRequest } from 'payload'
import { allDomains } from '../domain/registry'
import { notFound } from '../errors/AppError'
import { allMachines, movesOf } from '../workflow/machine'
import type { CaseRow, Moderated, ModerationItem } from './types'

/** What the domains send to the inbox. */
export const contributions = (): Moderated[] => allDomains().flatMap((domain) => domain.moderates ?? [])

/** The contribution of a collection of cases, or 404. */
export const contributionOf = (collection: string): Moderated => {
  const found = contributions().find((one) => one.collection === collection)
  if (!found) throw notFound()
  return found
}

const decisionsOf = async (req: PayloadRequest, from: Moderated, row: CaseRow): Promise<string[]> => {
  const machine = allMachines().find(({ name }) => name === from.machine)
  if (!machine) return []
  const moves = await movesOf(req, machine, { [machine.field]: row.state, [from.owner]: row.author })
  return moves.filter((name) => name in from.decide)
}

/** A case as the inbox shows it to this viewer: only what he may do, and nobody's claim once it has run out. */
export const itemOf = async (req: PayloadRequest, row: CaseRow & { claimer?: string | null }): Promise<ModerationItem> => {
  const from = contributionOf(row.collection)
  const viewer = String(req.user?.id)
  const holds = Boolean(row.claimed_by && row.claimed_until && new Date(row.claimed_until) > new Date())
  const isMine = holds && row.claimed_by === viewer
  const isOwn = row.author === viewer
  const isWaiting = from.waiting.includes(row.state)
  const decisions = isOwn || (holds && !isMine) ? [] : await decisionsOf(req, from, row)
  const claims = isOwn || !from.claim || !isWaiting ? [] : isMine ? ['release'] : holds ? [] : ['claim']
  return {
    id: row.id, collection: row.collection, title: row.title, kind: row.kind, language: row.language, author: row.author_name, submittedAt: row.submitted_at, state: row.state,
    risk: row.risk, priority: row.priority, due: row.due, version: row.version, round: row.round, isMine, isOwn, actions: [...claims, ...decisions],
    claimedBy: holds ? { id: row.claimed_by!, name: row.claimer ?? '' } : null, claimedAt: holds ? row.claimed_at : null, claimedUntil: holds ? row.claimed_until : null,
  }
}
