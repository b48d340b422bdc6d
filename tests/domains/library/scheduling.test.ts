import { beforeAll, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf, textOfParagraphs } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = { id: string }
let author: Person
let editor: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, editor] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] })])
})

const plan = (id: string, as = editor) => app.api(`/library/works/stories/${id}/schedule`, { as, body: { at: new Date(Date.now() + 3_600_000).toISOString() } })
const theHourComes = async (id: string) => {
  await app.owner.query(`update payload_jobs set wait_until = now() - interval '1 minute' where input -> 'doc' ->> 'value' = $1`, [id])
  await app.payload.jobs.run({ limit: 10, sequential: true, silent: true })
}
const statusOf = async (id: string) => (await app.owner.query('select _status from stories where id = $1', [id])).rows[0]._status

it('publishes at its time what stood there when it was planned, as edition 1', async () => {
  const work = await lib.draft(author)
  expect((await plan(work.id, author)).status).toBe(403)
  expect((await plan(work.id)).status).toBe(200)
  expect((await plan(work.id)).status).toBe(200)
  expect((await app.owner.query(`select count(*)::int as n from payload_jobs where input -> 'doc' ->> 'value' = $1`, [work.id])).rows[0].n).toBe(1)
  await theHourComes(work.id)
  expect(await statusOf(work.id)).toBe('published')
  const { rows } = await app.owner.query('select version::int as version, publication_status from publications where story_id = $1', [work.id])
  expect(rows).toEqual([{ version: 1, publication_status: 'published' }])
})

it('does not publish what its author changed after it was planned', async () => {
  const work = await lib.draft(author)
  await plan(work.id)
  await new Promise((done) => setTimeout(done, 20))
  await app.api(`/stories/${work.id}?draft=true&autosave=true`, { as: author, method: 'PATCH', body: { body: textOfParagraphs(2, 'smuggled') } })
  await theHourComes(work.id)
  expect(await statusOf(work.id)).toBe('draft')
  expect((await app.api(`/library/works/stories/${work.id}/schedule`, { as: editor, method: 'DELETE' })).status).toBe(204)
})

it('forgets the plan when an editor publishes by hand before its time', async () => {
  const work = await lib.draft(author)
  await plan(work.id)
  expect((await app.api(`/library/works/stories/${work.id}/publish`, { as: editor, body: { withoutApproval: true } })).status).toBe(200)
  expect((await app.owner.query(`select count(*)::int as n from payload_jobs where input -> 'doc' ->> 'value' = $1 and completed_at is null`, [work.id])).rows[0].n).toBe(0)
  const { rows } = await app.owner.query('select version::int as version, publication_status from publications where story_id = $1', [work.id])
  expect(rows).toEqual([{ version: 1, publication_status: 'published' }])
})
