import type { CollectionBeforeChangeHook } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { refusal } from '@/platform/errors/AppError'

const pathShape = /^\/(?!\/)[^\s?#]*$/
const goalShape = /^(\/(?!\/)\S*|https:\/\/\S+)$/

/** A path begins with one slash, ends without, and leads to a path or an https address. */
const clean = (path: string) => (path.length > 1 ? path.replace(/\/+$/, '') : path)

/** Refuses what is no address, and what would send a reader round in a circle. */
export const guardRedirect: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const from = clean(String(data.from ?? originalDoc?.from ?? ''))
  const to = clean(String(data.to ?? originalDoc?.to ?? ''))
  if (!pathShape.test(from)) throw refusal('library.redirect', 400, 'An old address is a path such as /stories/old-name.', { fields: [{ path: 'from', message: 'A path such as /stories/old-name.' }] })
  if (!goalShape.test(to)) throw refusal('library.redirect', 400, 'The new address is a path or begins with https://.', { fields: [{ path: 'to', message: 'A path, or an address with https://.' }] })
  const round = await sqlFor(req).first(sql`
    with recursive way("to", steps) as (
      select ${to}::text, 0
      union all select r."to", way.steps + 1 from redirects r join way on r."from" = way."to" where way.steps < 50 and r.id::text <> ${originalDoc?.id ?? ''})
    select 1 from way where "to" = ${from}`)
  if (round) throw refusal('library.redirect_loop', 400, 'This would lead back to where it began.', { fields: [{ path: 'to', message: 'This would lead back to where it began.' }] })
  return { ...data, from, to }
}
