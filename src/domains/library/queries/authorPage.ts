import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { sql, sqlFor } from '@/platform/db/sql'
import { notFound } from '@/platform/errors/AppError'
import type { WorkCard } from './reading/types'
import { workCards } from './reading/workCards'

export type AuthorPage = { name: string; slug: string; bio: unknown; avatar: unknown; works: WorkCard[]; translations: { title: string; slug: string; language: string; shelf: string }[]; lists: { id: string; name: string }[] }

/** The page of a person who writes here: what the profile shows the public, and the works that readers may find. */
export const authorPage = async (req: PayloadRequest, username: string): Promise<AuthorPage> => {
  const { docs } = await asViewer(req).find({ collection: 'profiles', where: { slug: { equals: username } }, limit: 1, pagination: false, depth: 1 })
  const profile = docs[0] as unknown as Record<string, unknown> | undefined
  const person = profile && (typeof profile.user === 'object' ? (profile.user as { id: string } | null)?.id : (profile.user as string))
  if (!profile || !person) throw notFound()
  const by: Where = { or: [{ author: { equals: person } }, { coAuthors: { equals: person } }, { illustrator: { equals: person } }] }
  const works = [...(await workCards(req, 'books', { where: by, limit: 50 })), ...(await workCards(req, 'stories', { where: by, limit: 100 }))]
  const translations = await sqlFor(req).rows<{ title: string; slug: string; language: string; shelf: string }>(sql`
    select t.title, t.slug, t.language, case when t.story_id is null then 'books' else 'stories' end as shelf
    from translations t left join stories s on s.id = t.story_id left join books b on b.id = t.book_id
    where t.translator_id = ${person} and t._status = 'published' and t.deleted_at is null and t.chapter_id is null
      and coalesce(s._status::text, b._status::text) = 'published' and coalesce(s.visibility::text, b.visibility::text) = 'public' and coalesce(s.deleted_at, b.deleted_at) is null
    order by t.published_at desc limit 50`)
  const lists = await asViewer(req).find({ collection: 'reading-lists', where: { and: [{ reader: { equals: person } }, { visibility: { equals: 'public' } }] }, limit: 20, pagination: false, depth: 0, select: { name: true } })
  return {
    name: String(profile.displayName ?? ''), slug: String(profile.slug), bio: profile.bio ?? null, avatar: profile.avatar ?? null,
    works, translations, lists: lists.docs.map((list) => ({ id: String(list.id), name: list.name })),
  }
}
