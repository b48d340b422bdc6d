import type { Payload } from 'payload'
import { sql, sqlFor } from '../db/sql'
import { inTransaction, systemRequest } from '../db/transaction'
import { allDomains } from '../domain/registry'
import type { News } from '../events/types'

type Helpers = { job: { attempts: number; max_attempts: number } }

const hear = (payload: Payload) => async (input: { listener: string; news: News }) => {
  const listener = allDomains().flatMap((domain) => domain.listeners ?? []).find(({ name }) => name === input.listener)
  if (!listener) throw new Error(`Nobody is called ${input.listener}`)
  const req = await systemRequest(payload)
  await inTransaction(req, async () => {
    const fresh = await sqlFor(req).run(sql`insert into inkwell_jobs.receipts (listener, key) values (${listener.name}, ${input.news.key}) on conflict do nothing`)
    if (fresh > 0) await listener.hear(req, input.news)
  })
}

/** Everything that the worker can do: hear events, and the tasks of all domains. */
export const taskList = (payload: Payload): Record<string, (input: never, helpers: Helpers) => Promise<void>> => {
  const tasks = allDomains().flatMap((domain) => domain.tasks ?? [])
  const named = tasks.map(({ name, run }) => [
    name,
    async (input: Record<string, unknown>, { job }: Helpers) =>
      run(await systemRequest(payload), input ?? {}, { attempt: job.attempts, lastAttempt: job.attempts >= job.max_attempts }),
  ])
  return { hear: hear(payload), ...Object.fromEntries(named) }
}

/** The schedule in graphile-worker's crontab form. */
export const crontab = (): string =>
  allDomains()
    .flatMap((domain) => domain.tasks ?? [])
    .filter((task) => task.cron)
    .map(({ cron, name, catchUp = '1d' }) => `${cron} ${name} ?fill=${catchUp}&max=3`)
    .join('\n')
