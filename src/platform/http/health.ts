import { readiness } from './readiness'

const json = (body: object, status: number) => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Whether the web server answers at all; asks nothing of the database. */
export const answerHealth = async (): Promise<Response> => json({ alive: true }, 200)

/** Whether the platform can do its work: database, schema, worker. 503 names what is missing. */
export const answerReady = async (): Promise<Response> => {
  const checks = await readiness()
  const ready = Object.values(checks).every(({ ok }) => ok)
  return ready ? json({ ready, checks }, 200) : json({ ready, checks, message: 'Not ready.', code: 'busy.not_ready' }, 503)
}
