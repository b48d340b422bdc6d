import type { CollectionAfterChangeHook } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import type { UserSetting } from '@/payload-types'

/** Mails go out in the language and the time zone of the person; both follow the settings, by whatever door those change. */
export const mirrorLanguage: CollectionAfterChangeHook<UserSetting> = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && (doc.language !== previousDoc.language || doc.timeZone !== previousDoc.timeZone)) {
    const user = typeof doc.user === 'object' ? doc.user.id : doc.user
    await sqlFor(req).run(sql`update users set locale = ${doc.language}, timezone = ${doc.timeZone}, updated_at = now() where id = ${user}`)
  }
  return doc
}
