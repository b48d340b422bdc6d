import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf } from './make'

type Person = { id: string }
type Told = { status: number; json: { docs: { id: string }[]; errors: { id: string; message: string }[] } }
let app: App
let lib: ReturnType<typeof libraryOf>
let author: Person
let moderator: Person
let editor: Person
let admin: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, moderator, editor, admin] = await Promise.all((['author', 'moderator', 'editor', 'admin'] as const).map((role) => app.make.user({ roles: [role] })))
})

/** What the panel sends for "select all": the list's own filter, without a limit. */
const bulk = (collection: string, filter: string, as: Person, method: 'PATCH' | 'DELETE', body?: object, more = ''): Promise<Told> =>
  app.api(`/${collection}?${filter}&limit=0&depth=0${more}`, { as, method, ...(body ? { body } : {}) })

const statesOf = async (ids: string[]) => (await app.owner.query('select distinct _status from stories where id = any($1)', [ids])).rows.map((row) => row._status)

describe('select all in the panel', () => {
  it('changes and deletes every row, more than one page of them', async () => {
    const mark = `Bulk ${randomUUID().slice(0, 8)}`
    await app.owner.query(`insert into categories (id, slug, scope, "order", updated_at, created_at) select gen_random_uuid(), 'bulk-' || gen_random_uuid(), 'stories', 0, now(), now() from generate_series(1, 104)`)
    const filter = 'where[slug][like]=bulk-'
    const changed = await bulk('categories', filter, editor, 'PATCH', { name: mark })
    expect([changed.status, changed.json.docs.length, changed.json.errors]).toEqual([200, 104, []])
    // "Edit" and "publish" name no limit at all, "delete" names none as 0.
    const unsaid = await app.api(`/categories?${filter}&depth=0`, { as: editor, method: 'PATCH', body: { name: `${mark} again` } })
    expect(unsaid.json.docs.length).toBe(104)
    const refused = await bulk('categories', filter, editor, 'DELETE')
    expect(refused.status).toBe(403)
    const deleted = await bulk('categories', filter, admin, 'DELETE')
    expect([deleted.status, deleted.json.docs.length]).toEqual([200, 104])
  })

  it('publishes for editors, and for no moderator', async () => {
    const works = [await lib.draft(author), await lib.draft(author)]
    const ids = works.map(({ id }) => id)
    const filter = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const publish = (as: Person) => bulk('stories', filter, as, 'PATCH', { _status: 'published' }, '&draft=true')
    // None of them is a moderator's to change; the author's own are refused one by one.
    expect((await publish(moderator)).json.docs).toEqual([])
    expect((await publish(author)).json).toMatchObject({ docs: [], errors: [{ id: expect.any(String) }, { id: expect.any(String) }] })
    expect(await statesOf(ids)).toEqual(['draft'])
    const done = await publish(editor)
    expect([done.status, done.json.errors]).toEqual([200, []])
    expect(await statesOf(ids)).toEqual(['published'])
    const gone = await bulk('stories', filter, editor, 'PATCH', { deletedAt: new Date().toISOString() })
    expect([gone.status, gone.json.docs.length]).toEqual([200, 2])
  })
})
