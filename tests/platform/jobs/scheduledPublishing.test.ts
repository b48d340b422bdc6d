import { beforeAll, describe, expect, it } from 'vitest'
import { systemRequest } from '@/platform/db/transaction'
import { scheduledPublishing } from '@/platform/jobs/scheduledPublishing'
import { boot, type App } from '../../support/boot'
import type { Factories } from '../../support/factories'

type Person = Awaited<ReturnType<Factories['user']>>
let app: App
let editor: Person
beforeAll(async () => {
  app = await boot()
  editor = await app.make.user({ roles: ['editor'] })
})

const run = async () => scheduledPublishing.run(await systemRequest(app.payload), {}, { attempt: 1, lastAttempt: false })

const draft = async () =>
  (await app.payload.create({ collection: 'pages', draft: true, overrideAccess: true, depth: 0, data: { title: 'Opening hours', slug: `hours-${crypto.randomUUID()}`, _status: 'draft' } as never })) as unknown as { id: string }

const plan = (id: string, at: Date, user: string) =>
  app.payload.jobs.queue({ task: 'schedulePublish' as never, input: { type: 'publish', doc: { relationTo: 'pages', value: id }, user } as never, waitUntil: at })

const statusOf = async (id: string) => ((await app.payload.findByID({ collection: 'pages', id, overrideAccess: true, depth: 0, draft: false })) as { _status?: string })._status

describe('scheduled publishing', () => {
  it('publishes what fell due, also while nobody worked, and leaves alone what is not due', async () => {
    const [due, later] = [await draft(), await draft()]
    await plan(due.id, new Date(Date.now() - 3_600_000), editor.id)
    await plan(later.id, new Date(Date.now() + 3_600_000), editor.id)
    await run()
    expect(await statusOf(due.id)).toBe('published')
    expect(await statusOf(later.id)).toBe('draft')
  })

  it('is due at the minute, whatever seconds were stored', async () => {
    const { id } = await draft()
    const thisMinute = new Date(Math.floor(Date.now() / 60_000) * 60_000)
    await plan(id, new Date(Math.max(thisMinute.getTime() + 59_900, Date.now() + 500)), editor.id)
    await run()
    expect(['published', 'draft']).toContain(await statusOf(id))
    const { rows } = await app.owner.query<{ seconds: string }>(`select extract(second from wait_until) as seconds from payload_jobs where input -> 'doc' ->> 'value' = $1`, [id])
    for (const { seconds } of rows) expect(Number(seconds)).toBe(0)
  })

  it('goes on with what a runner that died had begun', async () => {
    const { id } = await draft()
    await plan(id, new Date(Date.now() - 60_000), editor.id)
    await app.owner.query(`update payload_jobs set processing = true where input -> 'doc' ->> 'value' = $1`, [id])
    await run()
    expect(await statusOf(id)).toBe('published')
  })

  it('publishes once when several run at the same time', async () => {
    const { id } = await draft()
    await plan(id, new Date(Date.now() - 60_000), editor.id)
    await Promise.all([run(), run(), run(), run()])
    expect(await statusOf(id)).toBe('published')
    const { totalDocs } = await app.payload.countVersions({ collection: 'pages', where: { parent: { equals: id }, 'version._status': { equals: 'published' } }, overrideAccess: true })
    expect(totalDocs).toBe(1)
  })

  it('does not publish for somebody who may not, and tells him once', async () => {
    const reader = await app.make.user()
    const { id } = await draft()
    await plan(id, new Date(Date.now() - 60_000), reader.id)
    await run()
    expect(await statusOf(id)).toBe('draft')
    const { rows } = await app.owner.query(`select 1 from payload_jobs where input -> 'doc' ->> 'value' = $1`, [id])
    expect(rows).toHaveLength(0)
  })

  it('cannot be planned by a planted job', async () => {
    const reader = await app.make.user()
    const { id } = await draft()
    for (const as of [reader, editor, null]) {
      const planted = await app.api('/payload-jobs', { as, body: { taskSlug: 'schedulePublish', input: { type: 'publish', doc: { relationTo: 'pages', value: id } } } })
      expect(planted.status).toBeGreaterThanOrEqual(400)
    }
    expect((await app.api('/payload-jobs', { as: editor })).status).toBe(200)
    expect((await app.api('/payload-jobs', { as: reader })).status).toBe(403)
    expect((await app.api('/payload-jobs?where[id][exists]=true', { as: editor, method: 'DELETE' })).status).toBeGreaterThanOrEqual(400)
    await run()
    expect(await statusOf(id)).toBe('draft')
  })
})
