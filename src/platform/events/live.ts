import { Client } from 'pg'

export type LiveNews = { user: string; type: string }
type Ear = (news: LiveNews) => void
type Live = { ears: Map<string, Set<Ear>>; started: boolean }

/** One LISTEN connection for the whole process, shared by every open page (Next bundles this more than once). */
const shared = globalThis as typeof globalThis & { __inkwellLive?: Live }
const live: Live = (shared.__inkwellLive ??= { ears: new Map(), started: false })

const listen = async (): Promise<void> => {
  const client = new Client({ connectionString: process.env.DATABASE_URL, application_name: 'inkwell live', keepAlive: true })
  const again = () => {
    client.removeAllListeners()
    // An error after this one would otherwise end the process.
    client.on('error', () => undefined)
    void client.end().catch(() => undefined)
    setTimeout(() => void listen(), 1000).unref()
  }
  client.once('error', again)
  client.once('end', again)
  client.on('notification', ({ payload }) => {
    const news = JSON.parse(payload ?? '{}') as LiveNews
    live.ears.get(news.user)?.forEach((ear) => ear(news))
  })
  try {
    await client.connect()
    await client.query('listen inkwell_live')
  } catch {
    again()
  }
}

/** Hears what happens to one person from now on; answers how to stop. After a lost connection it goes on by itself. */
export const hearLive = (user: string, ear: Ear): (() => void) => {
  if (!live.started) {
    live.started = true
    void listen()
  }
  const ears: Set<Ear> = live.ears.get(user) ?? new Set<Ear>()
  live.ears.set(user, ears.add(ear))
  return () => {
    ears.delete(ear)
    if (ears.size === 0) live.ears.delete(user)
  }
}
