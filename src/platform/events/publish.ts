import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '../db/sql'
import { allDomains } from '../domain/registry'
import type { News } from './types'

/**
 * Tells everybody who listens to `event`: one job for each listener, queued in the request's own
 * transaction, so that an effect exists exactly if its cause has committed.
 */
export const publish = async (req: PayloadRequest, event: string, news: News): Promise<void> => {
  const listeners = allDomains().flatMap((domain) => domain.listeners ?? []).filter(({ on }) => on === event)
  for (const { name } of listeners) await enqueue(req, 'hear', { listener: name, news }, { key: `${name}|${news.key}` })
}

/**
 * Queues work in the request's own transaction. With a `key`, work that waits under the same key is
 * not queued twice. `runAt` delays it; `attempts` bounds the tries (default 12, about half a day).
 */
export const enqueue = async (
  req: PayloadRequest, task: string, input: Record<string, unknown>,
  { key = null, runAt = null, attempts = 12, queue = null }: { key?: string | null; runAt?: Date | null; attempts?: number; queue?: string | null } = {},
): Promise<void> => {
  await sqlFor(req).run(sql`select inkwell_jobs.enqueue(${task}, ${JSON.stringify(input)}::json, ${key}, ${runAt?.toISOString() ?? null}::timestamptz, ${attempts}, ${queue})`)
}
