import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql } from '@/platform/db/sql'
import { notFound } from '@/platform/errors/AppError'
import type { Decision, Moderated, OpenCase } from '@/platform/moderation/types'
import { move } from '@/platform/workflow/machine'
import { changedSince } from '../errors'
import { idOf } from '../queries/ownWork'
import { illustrationMachine } from '../states/illustration'
import { authorFacts, historyOf } from './facts'
import { fieldsOf } from './fieldsOf'
import { kindWords, reasonWords } from './words'

type Row = Record<string, unknown>
type File = { url?: string | null }

const cases = () => sql`
  select 'illustrations' as collection, i.id::text as id, 'illustrations' as kind, i.title, null::text as language, i.artist_id::text as author, i.artist_name as author_name,
    coalesce((select max(h.created_at) from workflow_history h where h.subject_collection = 'illustrations' and h.subject_id = i.id::text and h.to_state = 'submitted'), i.created_at) as submitted_at,
    i.status::text as state, 0 as risk, null::text as claimed_by, null::timestamptz as claimed_at, null::timestamptz as claimed_until,
    to_char(i.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as version, 1 as round, null::text as priority, null::timestamptz as due, i.updated_at
  from illustrations i where i.status in ('submitted', 'approved') and i.deleted_at is null`

const open = async (req: PayloadRequest, id: string): Promise<OpenCase> => {
  const doc = (await asSystem(req).findByID({ collection: 'illustrations', id, depth: 1, disableErrors: true })) as unknown as Row | null
  if (!doc) throw notFound()
  const at = String(doc.updatedAt)
  const src = (doc.image as File | null)?.url
  return {
    shown: {
      version: at, at, fields: fieldsOf(req, 'illustrations', doc),
      blocks: [{ id: null, kind: 'picture', text: String(doc.altText ?? ''), form: '', picture: src ? { src, alt: String(doc.altText ?? '') } : null }],
    },
    before: null, choices: [], changedSinceSent: false, parts: [], part: null, message: (doc.description as string | null) ?? null,
    facts: await authorFacts(req, idOf(doc.artist), []), notes: [], history: await historyOf(req, 'illustrations', id),
    work: { collection: 'illustrations', id, path: null, isPublished: false },
  }
}

/** Exactly what was looked at is decided about: a picture that was changed meanwhile is looked at first (409). */
const decided = (name: 'approve' | 'reject') => (req: PayloadRequest, id: string, { version, reason, reasonCode }: Decision) =>
  move(req, illustrationMachine, id, {
    name, reason, reasonCode, ...(reason ? { data: { reviewNotes: reason } } : {}),
    check: ({ updatedAt }) => {
      if (name === 'approve' && version !== String(updatedAt)) throw changedSince(String(updatedAt))
    },
  })

/** Pictures that somebody drew for a work. */
export const moderatedIllustrations: Moderated = {
  collection: 'illustrations', machine: 'illustration', owner: 'artist',
  waiting: ['submitted'], resting: ['approved'],
  kinds: { illustrations: kindWords.illustrations }, risks: {}, reasons: reasonWords,
  cases, open, decide: { approve: decided('approve'), reject: decided('reject') },
}
