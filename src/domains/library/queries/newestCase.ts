import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'

type Asked = { ids: Set<string>; answer?: Promise<Map<string, string>> }

/** Questions of one tick are asked together; nothing is kept beyond it, so a moved case is seen at once. */
const waiting = new WeakMap<PayloadRequest, Map<string, Asked>>()

const ask = async (req: PayloadRequest, collection: string, asked: Asked): Promise<Map<string, string>> => {
  await Promise.resolve()
  waiting.get(req)?.delete(collection)
  const rows = await sqlFor(req).rows<{ work_id: string; status: string }>(sql`
    select distinct on (work_id) work_id, status from story_submissions
    where work_collection = ${collection} and work_id in (${sql.join([...asked.ids].map((id) => sql`${id}`), sql`, `)})
    order by work_id, created_at desc`)
  return new Map(rows.map(({ work_id, status }) => [work_id, status]))
}

/** The state of the newest submission of a work, or undefined where there is none. */
export const newestCase = async (req: PayloadRequest, collection: string, id: string): Promise<string | undefined> => {
  const collections = waiting.get(req) ?? new Map<string, Asked>()
  waiting.set(req, collections)
  const asked = collections.get(collection) ?? { ids: new Set<string>() }
  collections.set(collection, asked)
  asked.ids.add(id)
  asked.answer ??= ask(req, collection, asked)
  return (await asked.answer).get(id)
}
