import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Language } from '@/platform/i18n/languages'

/** What other domains may know of a person in order to write to him. */
export type Person = { id: string; name: string; username: string | null; email: string | null; locale: Language; timezone: string; emailVerified: boolean }

/** A person by id, or undefined where there is none (or none any more). For the platform itself; no access rule is asked. */
export const personOf = (req: PayloadRequest, id: string): Promise<Person | undefined> =>
  sqlFor(req).first<Person>(sql`
    select id, name, username, email, locale::text as locale, timezone, email_verified_at is not null as "emailVerified"
    from users where id::text = ${id} and deleted_at is null`)
