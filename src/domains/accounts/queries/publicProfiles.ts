import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

/** Somebody's name where works show it. `slug` is null where there is no public page to lead to. */
export type PublicName = { user: string; name: string; slug: string | null; avatar: string | null }

/**
 * The names to show beside works, by person. A minor without consent to a public name, or somebody whose page
 * is not public, is shown by the name on the page only if it is public; nobody else's name comes out here.
 */
export const publicProfilesOf = async (req: PayloadRequest, users: string[]): Promise<Map<string, PublicName>> => {
  if (users.length === 0) return new Map()
  const rows = await sqlFor(req).rows<PublicName>(sql`
    select user_id as "user", display_name as name, slug, avatar_id as avatar from profiles
    where user_id in (${sql.join(users.map((id) => sql`${id}::uuid`), sql`, `)})
      and is_public and (is_minor is not true or has_public_name_consent)`)
  return new Map(rows.map((row) => [row.user, row]))
}
