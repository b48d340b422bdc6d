import type { CollectionAfterChangeHook } from 'payload'
import { publish } from '@/platform/events/publish'
import { sql, sqlFor } from '@/platform/db/sql'
import { idOf } from '../queries/ownWork'

const tables = { story: 'stories', book: 'books', chapter: 'book_chapters', translation: 'translations' } as const

/** A shared note is told to the author, an answer of the author to whoever wrote the first one, a task to its assignee. */
export const announceNote: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const isNews = operation === 'create' || (!previousDoc?.isShared && doc.isShared) || idOf(previousDoc?.assignee) !== idOf(doc.assignee)
  if (!isNews) return doc
  const target = (Object.keys(tables) as (keyof typeof tables)[]).find((name) => idOf(doc[name]))
  if (!target) return doc
  const row = await sqlFor(req).first<{ title: string }>(sql`select title from ${sql.identifier(tables[target])} where id = ${idOf(doc[target])}`)
  const first = idOf(doc.answers) ? await sqlFor(req).first<{ by: string }>(sql`select written_by_id as by from editorial_notes where id = ${idOf(doc.answers)}`) : undefined
  const people = new Set([doc.isShared ? idOf(doc.workAuthor) : undefined, idOf(doc.assignee), first?.by])
  for (const to of people) {
    if (!to || to === req.user?.id) continue
    const ofAuthor = to === idOf(doc.workAuthor)
    await publish(req, 'note.added', {
      key: `note:${doc.id}:${to}:${String(doc.updatedAt)}`, to, title: row?.title ?? '', excerpt: String(doc.text).slice(0, 200),
      link: ofAuthor ? `/account/works/${target === 'story' ? 'stories' : target === 'translation' ? 'translations' : 'books'}/${idOf(doc[target])}` : '/admin/inbox',
    })
  }
  return doc
}
