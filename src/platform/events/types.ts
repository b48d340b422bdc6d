import type { PayloadRequest } from 'payload'

/** What an event carries. `key` names the cause: the same key is handled once by each listener. */
export type News = { key: string } & Record<string, unknown>

/**
 * Somebody who hears an event, after its cause has committed. `hear` runs in one transaction together
 * with the receipt that makes it happen once; it must not touch the network (queue a job for that).
 */
export type Listener = { name: string; on: string; hear: (req: PayloadRequest, news: News) => Promise<void> }

/** Work that is queued by name and may use the network. It must be idempotent: it runs at least once. */
export type Work = { name: string; run: (req: PayloadRequest, input: Record<string, unknown>, helpers: { attempt: number; lastAttempt: boolean }) => Promise<void> }

/** Work on a schedule, in UTC, five fields as in crontab. Missed runs of the last `catchUp` are made up for once. */
export type CronTask = Work & { cron?: string; catchUp?: string }
