import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import type { Answer } from '../../support/as'
import { libraryOf, textOfParagraphs } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = { id: string }
let author: Person
let editor: Person
let readers: [string, Person | null][]
const secret = 'zanzibarine'

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, editor] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] })])
  const child = await app.make.user({ birthDate: new Date(Date.now() - 8 * 365 * 24 * 3600 * 1000).toISOString(), country: 'US' })
  readers = [['nobody', null], ['a stranger', await app.make.user()], ['another author', await app.make.user({ roles: ['author'] })], ['a child', child]]
})

/** A premium work whose secret word stands behind the preview. */
const locked = async () => {
  const body = textOfParagraphs(12)
  const last = body.root.children[11] as { children: { text: string }[] }
  last.children[0].text = `And the treasure was ${secret}.`
  return lib.published(author, editor, { body, isPremium: true })
}
const clean = ({ status, text }: Answer) => ({ status, leaks: text.includes(secret) })

describe('a locked work stays locked on every way out', () => {
  it('REST: the work, lists, selections, depth, drafts, versions, filters, sorts, distinct values, copies', async () => {
    const work = await locked()
    const version = await lib.newestVersion(work.id)
    for (const [who, as] of readers) {
      const ways = [
        `/stories/${work.id}`, `/stories/${work.id}?draft=true`, `/stories/${work.id}?select[body]=true`, `/stories/${work.id}?select[searchText]=true`, `/stories/${work.id}?trash=true&depth=2`,
        `/stories?where[id][equals]=${work.id}&depth=2`, `/stories?where[body][contains]=${secret}`, `/stories?where[searchText][contains]=${secret}`, '/stories?sort=body', '/stories?sort=-searchText',
        '/stories/versions', `/stories/versions/${version}`, `/stories/versions?where[version.body][contains]=${secret}`,
        `/library/search?q=${secret}`, `/library/works/${work.slug}/open`, `/reading/works/stories/${work.slug}`, `/reading/works/stories/${work.slug}/text`,
      ]
      for (const way of ways) {
        const answer = clean(await app.api(way, { as }))
        expect([who, way, answer.leaks]).toEqual([who, way, way.startsWith('/library/search') ? answer.leaks : false])
        expect([who, way, answer.status < 500]).toEqual([who, way, true])
      }
      expect([who, (await app.api(`/stories?where[body][contains]=${secret}`, { as })).status]).toEqual([who, 400])
      expect([who, (await app.api('/stories?sort=body', { as })).status]).toEqual([who, 400])
      expect([who, (await app.api(`/library/search?q=${secret}`, { as })).json.total]).toEqual([who, 0])
      const copy = await app.api(`/stories/${work.id}/duplicate`, { as, method: 'POST', body: {} })
      expect([who, copy.status >= 400, copy.text.includes(secret)]).toEqual([who, true, false])
    }
  })

  it('GraphQL: the work, lists, versions, filters', async () => {
    const work = await locked()
    const queries = [
      `{ Story(id: "${work.id}") { title body preview } }`, `{ Stories(where: { id: { equals: "${work.id}" } }) { docs { title body } } }`,
      `{ versionsStories(where: { parent: { equals: "${work.id}" } }) { docs { version { title body } } } }`, `{ Stories(sort: "body") { docs { id } } }`,
    ]
    for (const [who, as] of readers) for (const query of queries) {
      expect([who, query, clean(await app.api('/graphql', { as, body: { query } })).leaks]).toEqual([who, query, false])
    }
  })

  it('opens for its author and the staff, and shows everybody its beginning', async () => {
    const work = await locked()
    for (const as of [author, editor]) expect((await app.api(`/stories/${work.id}`, { as })).text).toContain(secret)
    const seen = await app.api(`/stories/${work.id}`)
    expect(seen.json.preview.root.children.length).toBeGreaterThan(0)
    expect(seen.json.body).toBeUndefined()
    expect((await app.api(`/library/works/${work.slug}/open?action=read`)).json).toMatchObject({ allowed: false, why: 'purchase' })
    expect((await app.api(`/library/works/${work.slug}/open?action=preview`)).json).toMatchObject({ allowed: true })
  })

  it('a picture book is cut to its first double pages', async () => {
    const spreads = Array.from({ length: 10 }, (_, index) => ({ text: index === 9 ? secret : `Page ${index}` }))
    const work = await lib.published(author, editor, { kind: 'picture_book', body: null, spreads, isPremium: true })
    const answer = await app.api(`/stories/${work.id}`)
    expect(answer.json.spreads).toHaveLength(2)
    expect(answer.text).not.toContain(secret)
    expect((await app.api(`/stories?where[spreads.text][contains]=${secret}`)).status).toBe(400)
    expect((await app.api(`/stories/${work.id}`, { as: author })).json.spreads).toHaveLength(10)
  })

  it('drafts and private works are nobody else\'s', async () => {
    const draft = await lib.draft(author, { body: textOfParagraphs(3, secret) })
    const own = await lib.published(author, editor, { visibility: 'private', body: textOfParagraphs(3, secret) })
    for (const id of [draft.id, own.id]) for (const [who, as] of readers) {
      expect([who, (await app.api(`/stories/${id}?draft=true`, { as })).status]).toEqual([who, 404])
      expect([who, (await app.api(`/stories?where[id][equals]=${id}&draft=true`, { as })).json.totalDocs]).toEqual([who, 0])
    }
  })

  it('a child without consent writes nothing for others', async () => {
    const child = readers[3][1]!
    expect((await app.api('/stories?draft=true', { as: child, body: { title: 'Mine', language: 'en' } })).status).toBe(403)
  })
})
