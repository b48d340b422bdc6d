import type { PayloadRequest } from 'payload'
import { hasRole, isStaff } from '@/platform/access/rules'
import type { Machine, Transition } from '@/platform/workflow/types'
import { caseStates } from '../fields/state'
import { idOf } from '../queries/ownWork'

type Doc = Record<string, unknown>

const byAuthor = { says: 'the author', may: (req: PayloadRequest, doc: Doc) => Boolean(req.user) && idOf(doc.author) === req.user?.id }
/** Nobody decides about his own work. */
const byModerator = { says: 'a moderator, not about his own work', may: (req: PayloadRequest, doc: Doc) => isStaff(req.user) && idOf(doc.author) !== req.user?.id }
const byEditor = { says: 'an editor', may: (req: PayloadRequest) => hasRole(req.user, 'editor') }
const byPlatform = { says: 'the platform', may: () => false }

const step = (name: string, from: string[], to: string, who: Pick<Transition, 'says' | 'may'>, more: Pick<Transition, 'reason' | 'event'> = {}): Transition => ({ name, from, to, ...who, ...more })

const open = ['draft', 'submitted', 'in_review', 'changes_requested', 'approved', 'withdrawn']

/** The way of a submission from the author's desk to the readers (decisions.md, States; R1554). */
export const submissionMachine: Machine = {
  name: 'submission', collection: 'story-submissions', field: 'status', initial: 'draft', states: [...caseStates],
  transitions: [
    step('submit', ['draft'], 'submitted', byAuthor, { event: 'submission.submitted' }),
    step('resubmit', ['changes_requested', 'withdrawn'], 'submitted', byAuthor, { event: 'submission.submitted' }),
    step('claim', ['submitted'], 'in_review', byModerator, { event: 'submission.claimed' }),
    step('release', ['in_review'], 'submitted', byModerator, { reason: 'optional' }),
    step('approve', ['submitted', 'in_review'], 'approved', byModerator, { reason: 'optional', event: 'submission.approved' }),
    step('requestChanges', ['submitted', 'in_review', 'approved'], 'changes_requested', byModerator, { reason: 'required', event: 'submission.changesRequested' }),
    step('reject', ['submitted', 'in_review', 'approved'], 'rejected', byModerator, { reason: 'required', event: 'submission.rejected' }),
    step('withdraw', ['submitted', 'in_review', 'changes_requested', 'approved'], 'withdrawn', byAuthor, { reason: 'optional', event: 'submission.withdrawn' }),
    // An edit after the approval ends it: what was approved is no longer what would be published.
    step('reopen', ['approved'], 'draft', byPlatform),
    step('publish', open, 'published', byEditor, { event: 'submission.published' }),
  ],
}
