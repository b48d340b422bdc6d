import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { relationTo } from '../../services/works'
import type { WorkKey } from '../governingCase'
import { idOf } from '../ownWork'
import type { Note, Step } from './types'

type HistoryRow = { id: string; created_at: string; from_state: string | null; to_state: string; by: string | null; name: string | null; reason_code: string | null; comment: string | null }

/** Reasons that were written for the author; what the house says to itself (a reading given back) is not. */
const forAuthor = new Set(['changes_requested', 'rejected'])

const author = (row: HistoryRow, viewer: string): Step['by'] => (!row.by ? 'platform' : row.by === viewer ? 'you' : 'house')

/** Every step of every case of a work, the newest first. Those who decide are named to the author as the house. */
export const stepsOf = async (req: PayloadRequest, { collection, id }: WorkKey): Promise<Step[]> => {
  const rows = await sqlFor(req).rows<HistoryRow>(sql`
    select h.id, h.created_at, h.from_state, h.to_state, h.performed_by_id as by, u.name, h.reason_code, h.comment
    from workflow_history h join story_submissions s on s.id::text = h.subject_id left join users u on u.id = h.performed_by_id
    where h.subject_collection = 'story-submissions' and s.work_collection::text = ${collection} and s.work_id = ${id}
    order by h.created_at desc limit 200`)
  const viewer = String(req.user!.id)
  return rows.map((row) => ({
    id: row.id, at: new Date(row.created_at).toISOString(), from: row.from_state, to: row.to_state, by: author(row, viewer),
    name: row.by === viewer ? row.name : null, reasonCode: row.reason_code, comment: row.by === viewer || forAuthor.has(row.to_state) ? row.comment : null,
  }))
}

/** The notes of the house on a work and the author's answers, in order. */
export const notesOf = async (req: PayloadRequest, work: WorkKey): Promise<Note[]> => {
  const relation = relationTo(work)
  const [name, value] = Object.entries(relation).find(([, one]) => one)!
  const { docs } = await asSystem(req).find({
    collection: 'editorial-notes', where: { and: [{ [name]: { equals: value } }, { isShared: { equals: true } }] }, sort: 'createdAt', limit: 500, pagination: false, depth: 0,
  })
  const people = new Map<string, string>()
  const ids = [...new Set(docs.flatMap((note) => idOf(note.writtenBy) ?? []))]
  if (ids.length > 0) {
    const rows = await sqlFor(req).rows<{ id: string; name: string }>(sql`select id::text as id, name from users where id::text in (${sql.join(ids.map((one) => sql`${one}`), sql`, `)})`)
    for (const row of rows) people.set(row.id, row.name)
  }
  return docs.map((note) => ({
    id: String(note.id), text: note.text, blockId: note.blockId ?? null, quote: note.quote ?? null, answers: idOf(note.answers) ?? null,
    isMine: idOf(note.writtenBy) === req.user!.id, by: people.get(idOf(note.writtenBy) ?? '') ?? '', isResolved: Boolean(note.isResolved), createdAt: note.createdAt, round: note.round ?? null,
  }))
}
