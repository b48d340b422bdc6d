import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'

let app: App
beforeAll(async () => {
  app = await boot()
})

describe('jobs that were given up', () => {
  it('are shown to editors and admins alone, without what they carry, and can be tried again', async () => {
    const [editor, moderator] = [await app.make.user({ roles: ['editor'] }), await app.make.user({ roles: ['moderator'] })]
    const { rows } = await app.owner.query(`select id from graphile_worker.add_job('probe-of-the-dead', '{"kind":"probe","secret":"private words"}', max_attempts => 1)`)
    const id = String(rows[0].id)
    await app.owner.query(`update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'Error: nobody answered' where id = $1`, [id])
    for (const as of [null, moderator]) expect([401, 403]).toContain((await app.api('/platform/jobs', { as })).status)
    const seen = await app.api('/platform/jobs', { as: editor })
    expect(seen.json.dead.find((job: { id: string }) => job.id === id)).toMatchObject({ task: 'probe-of-the-dead', subject: 'probe', lastError: 'Error: nobody answered' })
    expect(seen.text).not.toContain('private words')
    expect([401, 403]).toContain((await app.api(`/platform/jobs/${id}/retry`, { as: moderator, method: 'POST' })).status)
    expect((await app.api(`/platform/jobs/${id}/retry`, { as: editor, method: 'POST' })).json).toEqual({ retried: true })
    expect((await app.api(`/platform/jobs/${id}/retry`, { as: editor, method: 'POST' })).status).toBe(404)
    await app.owner.query('delete from graphile_worker._private_jobs where id = $1', [id])
  })
})
