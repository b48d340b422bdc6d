import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = { id: string }
let author: Person
let editor: Person
let reader: Person
let other: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, editor, reader, other] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] }), app.make.user(), app.make.user()])
})

const at = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 12, minutes)).toISOString()
const save = (id: string, body: object, as = reader) => app.api('/library/position', { as, body: { collection: 'stories', id, percentComplete: 0, readAt: at(0), ...body } })

describe('the place of a reader', () => {
  it('is one row, whatever fifty saves at once say: the latest moment and the furthest percent [R0073, R1537, R1538]', async () => {
    const work = await lib.published(author, editor)
    const saves = Array.from({ length: 50 }, (_, index) => ({ readAt: at(index), percentComplete: index === 20 ? 90 : index, currentPosition: `b${index}`, seconds: 2 }))
    const answers = await Promise.all([...saves].sort(() => Math.random() - 0.5).map((one) => save(work.id, one)))
    expect(answers.map((one) => one.status)).toEqual(Array(50).fill(200))
    const { rows } = await app.owner.query('select current_position, percent_complete::float as percent, furthest_percent::float as furthest, total_reading_time::int as seconds, is_completed, current_chapter::int as chapter from reading_progress where story_id = $1', [work.id])
    expect(rows).toEqual([{ current_position: 'b49', percent: 49, furthest: 90, seconds: 100, is_completed: false, chapter: 1 }])
  })

  it('stays finished once it was finished, and believes no clock that is ahead', async () => {
    const work = await lib.published(author, editor)
    await save(work.id, { percentComplete: 100, readAt: at(1) })
    const back = await save(work.id, { percentComplete: 10, readAt: '2999-01-01T00:00:00Z' })
    expect(back.json).toMatchObject({ isCompleted: true, percentComplete: 10, furthestPercent: 100 })
    expect(new Date(back.json.lastReadAt).getTime()).toBeLessThan(Date.now() + 120_000)
  })

  it('is for those who may know of the work, and each reader\'s own', async () => {
    const draft = await lib.draft(author)
    expect((await save(draft.id, {})).status).toBe(404)
    const work = await lib.published(author, editor)
    await save(work.id, { percentComplete: 5 })
    expect((await app.api('/reading-progress', { as: other })).json.totalDocs).toBe(0)
    expect((await app.api('/reading-progress', { as: reader, body: { reader: reader.id, story: work.id } })).status).toBe(403)
    expect((await app.api('/library/position', { body: { collection: 'stories', id: work.id, percentComplete: 5, readAt: at(0) } })).status).toBe(401)
  })
})

describe('bookmarks and lists', () => {
  it('keeps many places of a work, each once, for their reader alone [R1543]', async () => {
    const work = await lib.published(author, editor)
    const mark = (position: string, as = reader) => app.api('/bookmarks', { as, body: { story: work.id, position, reader: author.id, color: 'blue' } })
    expect((await mark('b1')).status).toBe(201)
    expect((await mark('b2')).status).toBe(201)
    expect((await mark('b1')).status).toBe(400)
    const { json } = await app.api(`/bookmarks?where[story][equals]=${work.id}`, { as: reader })
    expect(json.docs.map((one: { reader: string }) => one.reader)).toEqual([reader.id, reader.id])
    expect((await app.api(`/bookmarks/${json.docs[0].id}`, { as: other })).status).toBe(404)
    expect((await app.api('/bookmarks', { as: reader, body: { position: 'b1' } })).status).toBe(400)
  })

  it('orders a list, and gives its secret address only while it is shared [R1548, R1549]', async () => {
    const works = [await lib.published(author, editor), await lib.published(author, editor)]
    const made = await app.api('/reading-lists', { as: reader, body: { name: 'For the train', items: works.map((work) => ({ story: work.id })) } })
    expect(made.json.doc).toMatchObject({ visibility: 'private', shareToken: null })
    const change = (body: object, as = reader) => app.api(`/reading-lists/${made.json.doc.id}`, { as, method: 'PATCH', body })
    const shared = await change({ visibility: 'unlisted', items: [...works].reverse().map((work) => ({ story: work.id })) })
    expect(shared.json.doc.shareToken).toMatch(/^[\w-]{22}$/)
    expect(shared.json.doc.items.map((item: { story: string }) => item.story)).toEqual([works[1].id, works[0].id])
    expect((await app.api(`/reading-lists/${made.json.doc.id}`, { as: other })).status).toBe(404)
    expect((await change({ name: 'Mine' }, other)).status).toBe(403)
    expect((await change({ items: [{ story: works[0].id }, { story: works[0].id }] })).status).toBe(400)
    expect((await change({ visibility: 'private' })).json.doc.shareToken).toBeNull()
  })
})

describe('looking', () => {
  it('counts every view, and keeps what a reader sampled of a locked work [R1867, R1868, R1869]', async () => {
    const work = await lib.published(author, editor, { isPremium: true })
    await Promise.all(Array.from({ length: 20 }, () => app.api('/library/views', { as: reader, body: { collection: 'stories', id: work.id, seconds: 3 } })))
    expect((await app.owner.query('select view_count::int as n from stories where id = $1', [work.id])).rows[0].n).toBe(20)
    const { rows } = await app.owner.query('select view_count::int as n, total_time_spent::int as seconds from sample_content_access where story_id = $1', [work.id])
    expect(rows).toEqual([{ n: 20, seconds: 60 }])
    await app.api(`/stories/${work.id}`, { as: editor, method: 'PATCH', body: { subtitle: 'Anew' } })
    expect((await app.owner.query('select view_count::int as n from stories where id = $1', [work.id])).rows[0].n).toBe(20)
  })
})

describe('shelves', () => {
  it('keep names and addresses unique in their scope, and stay a tree [R0107, R0456, R1603]', async () => {
    const shelf = await lib.category()
    const make = (body: object) => app.api('/categories', { as: editor, body: { name: `Shelf ${Math.random()}`, scope: 'stories', order: 1, ...body } })
    expect((await make({ slug: shelf.slug })).status).toBe(400)
    expect((await make({ slug: shelf.slug, scope: 'blog' })).status).toBe(201)
    const below = (await make({ parent: shelf.id })).json.doc
    expect((await app.api(`/categories/${shelf.id}`, { as: editor, method: 'PATCH', body: { parent: below.id } })).status).toBe(400)
    expect((await make({ scope: 'blog', parent: shelf.id })).status).toBe(400)
    expect((await app.api('/categories', { as: reader, body: { name: 'Mine', scope: 'stories' } })).status).toBe(403)
  })
})
