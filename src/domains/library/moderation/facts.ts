import type { PayloadRequest } from 'payload'
import { isMinor } from '@/domains/accounts/api'
import { sql, sqlFor } from '@/platform/db/sql'
import type { CaseNote, CaseStep, OpenCase } from '@/platform/moderation/types'
import type { WorkKey } from '../queries/governingCase'

type Known = { published: number; rejected: number; birthDate: string | null; country: string | null }

/** What is known of whoever sent it in: how often readers saw something of theirs, and whether it is a child. */
export const authorFacts = async (req: PayloadRequest, author: string | undefined, risks: string[]): Promise<OpenCase['facts']> => {
  const row = author
    ? await sqlFor(req).first<Known>(sql`
        select (select count(*)::int from story_submissions where author_id = u.id and status = 'published') as published,
          (select count(*)::int from story_submissions where author_id = u.id and status = 'rejected') as rejected, u.birth_date as "birthDate", u.country
        from users u where u.id = ${author}`)
    : undefined
  return { risks, published: row?.published ?? 0, rejected: row?.rejected ?? 0, isMinor: isMinor(row) }
}

/** Every step that a case has made, the oldest first. */
export const historyOf = (req: PayloadRequest, collection: string, id: string): Promise<CaseStep[]> =>
  sqlFor(req).rows<CaseStep>(sql`
    select to_json(h.created_at) #>> '{}' as at, h.from_state as "from", h.to_state as "to", u.name as by, h.comment as reason, h.reason_code as "reasonCode"
    from workflow_history h left join users u on u.id = h.performed_by_id
    where h.subject_collection = ${collection} and h.subject_id = ${id} order by h.created_at, h.id limit 200`)

const columns = { stories: 'story_id', books: 'book_id', translations: 'translation_id', 'book-chapters': 'chapter_id' } as const

/** Notes on a work, or on the chapter of it that is being looked at. */
export const notesOn = (req: PayloadRequest, work: WorkKey, part?: { collection: 'book-chapters' | 'translations'; id: string }): Promise<CaseNote[]> => {
  const { collection, id } = part ?? work
  return sqlFor(req).rows<CaseNote>(sql`
    select n.id::text as id, n.text, n.block_id as "blockId", n.quote, coalesce(u.name, '') as by, to_json(n.created_at) #>> '{}' as at, n.round::int as round,
      coalesce(n.is_shared, false) as "isShared", coalesce(n.is_resolved, false) as "isResolved", n.answers_id::text as answers
    from editorial_notes n left join users u on u.id = n.written_by_id where ${sql.identifier(columns[collection])} = ${id} order by n.created_at limit 500`)
}
