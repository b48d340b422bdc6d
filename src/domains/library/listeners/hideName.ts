import type { AccountEvents } from '@/domains/accounts/events'
import { sql, sqlFor } from '@/platform/db/sql'
import type { Listener } from '@/platform/events/types'
import { neutralNames } from '../fields/neutralName'

type Column = { table: string; person: string; name: string; language: string; place?: string }

const columns: Column[] = ['stories', 'books'].flatMap((table) => [
  { table, person: 'author_id', name: 'author_name', language: 'language', place: 'author_location' },
  { table: `_${table}_v`, person: 'version_author_id', name: 'version_author_name', language: 'version_language', place: 'version_author_location' },
])
columns.push(
  { table: 'translations', person: 'translator_id', name: 'translator_name', language: 'language' },
  { table: '_translations_v', person: 'version_translator_id', name: 'version_translator_name', language: 'version_language' },
)

const { en, fr, es, ar } = neutralNames

const hide = (on: 'consent.revoked' | 'consent.expired'): Listener => ({
  name: `library.hide-name.${on}`,
  on,
  hear: async (req, given) => {
    const { child, purpose } = given as unknown as AccountEvents[typeof on]
    // Without consent to the account no other consent holds.
    if (!child || !['public_name', 'account'].includes(purpose)) return
    for (const { table, person, name, language, place } of columns) {
      const neutral = sql`case ${sql.identifier(language)}::text when 'fr' then ${fr} when 'es' then ${es} when 'ar' then ${ar} else ${en} end`
      await sqlFor(req).run(sql`
        update ${sql.identifier(table)} set ${sql.identifier(name)} = ${neutral}${place ? sql`, ${sql.identifier(place)} = null` : sql``} where ${sql.identifier(person)} = ${child}::uuid`)
    }
  },
})

/** When a guardian takes the consent to a public name back, the child's works name it no more, their versions included. */
export const hideName: Listener[] = [hide('consent.revoked'), hide('consent.expired')]
