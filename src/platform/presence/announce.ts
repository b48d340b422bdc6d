import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '../db/sql'
import type { CronTask } from '../events/types'

export type Here = { collection: string; id: string; tab: string }
export type Present = { user: string; name: string; since: string; isSelf: boolean }

/** Seconds after the last sign of life until somebody counts as gone. */
export const freshFor = 25

type Kept = { user: string; name: string; since: number; at: number }

const keyOf = ({ collection, id }: Here) => `presence:${collection}:${id}`

/**
 * Says that the viewer has a document open in one window, and answers who else has. Presence is kept in
 * one row per document of Payload's store of small values: it is of no worth after a minute.
 */
export const announce = async (req: PayloadRequest, here: Here): Promise<Present[]> => {
  const now = Date.now()
  const mine: Kept = { user: String(req.user!.id), name: String((req.user as { name?: string | null }).name ?? ''), since: now, at: now }
  const row = await sqlFor(req).first<{ data: Record<string, Kept> }>(sql`
    insert into payload_kv as kept (id, key, data) values (${randomUUID()}, ${keyOf(here)}, jsonb_build_object(${here.tab}::text, ${JSON.stringify(mine)}::jsonb))
    on conflict (key) do update set data =
      coalesce((select jsonb_object_agg(one.key, one.value) from jsonb_each(kept.data) one where (one.value ->> 'at')::numeric > ${now - freshFor * 1000}), '{}'::jsonb)
      || jsonb_build_object(${here.tab}::text, ${JSON.stringify(mine)}::jsonb || jsonb_build_object('since', coalesce(kept.data -> ${here.tab}::text -> 'since', to_jsonb(${now}::numeric))))
    returning data`)
  return Object.entries(row?.data ?? {})
    .filter(([tab]) => tab !== here.tab)
    .map(([, { user, name, since }]) => ({ user, name, since: new Date(since).toISOString(), isSelf: user === mine.user }))
}

/** Takes the viewer's window from a document. */
export const leave = (req: PayloadRequest, here: Here): Promise<number> =>
  sqlFor(req).run(sql`update payload_kv set data = data - ${here.tab}::text where key = ${keyOf(here)} and data -> ${here.tab}::text ->> 'user' = ${String(req.user!.id)}`)

/** Rows of documents that nobody has open any more. */
export const sweepPresence: CronTask = {
  name: 'sweep-presence',
  cron: '17 * * * *',
  run: async (req) => {
    await sqlFor(req).run(sql`
      delete from payload_kv where key like 'presence:%' and not exists (select 1 from jsonb_each(data) one where (one.value ->> 'at')::numeric > ${Date.now() - freshFor * 1000})`)
  },
}
