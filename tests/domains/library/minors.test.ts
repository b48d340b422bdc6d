import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { families } from '../../support/family'
import { libraryOf } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
let people: ReturnType<typeof families>
type Person = { id: string; name: string }
let author: Person
let editor: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  people = families(app)
  ;[author, editor] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] })])
})

const childWith = async (...purposes: Parameters<typeof people.grant>[2][]) => {
  const { kid, parent } = await people.family()
  if (purposes.length > 0) await people.grant(parent, kid, ...purposes)
  return { kid, parent }
}

describe('a child', () => {
  it.each([
    ['without any consent', [], { bookmark: 403, list: 403, position: 403, shared: 403, story: 403 }],
    ['with consent to the account', ['account'], { bookmark: 201, list: 201, position: 200, shared: 403, story: 403 }],
    ['with consent to posting', ['account', 'posting'], { bookmark: 201, list: 201, position: 200, shared: 201, story: 201 }],
  ] as const)('%s keeps and shows what that covers', async (_name, purposes, expected) => {
    const work = await lib.published(author, editor)
    const { kid } = await childWith(...purposes)
    const [bookmark, list, position, shared, story] = [
      await app.api('/bookmarks', { as: kid, body: { story: work.id, position: 'b1' } }),
      await app.api('/reading-lists', { as: kid, body: { name: 'Mine' } }),
      await app.api('/library/position', { as: kid, body: { collection: 'stories', id: work.id, percentComplete: 5, readAt: new Date().toISOString() } }),
      await app.api('/reading-lists', { as: kid, body: { name: 'Ours', visibility: 'public' } }),
      await app.api('/stories?draft=true', { as: kid, body: { title: 'Mine', language: 'en' } }),
    ]
    expect({ bookmark: bookmark.status, list: list.status, position: position.status, shared: shared.status, story: story.status }).toEqual(expected)
    expect((await app.api(`/stories/${work.id}`, { as: kid })).status).toBe(200)
  })

  it('changes nothing more once the consent is taken back, and may still throw its own away', async () => {
    const work = await lib.published(author, editor)
    const { kid, parent } = await childWith('account')
    const { json } = await app.api('/bookmarks', { as: kid, body: { story: work.id, position: 'b1' } })
    expect((await app.api('/account/consents/revoke', { as: parent, body: { childId: kid.id, purpose: 'account' } })).status).toBe(204)
    expect((await app.api(`/bookmarks/${json.doc.id}`, { as: kid, method: 'PATCH', body: { note: 'x' } })).status).toBe(403)
    expect((await app.api(`/bookmarks/${json.doc.id}`, { as: kid, method: 'DELETE' })).status).toBe(200)
  })

  it('is named before others only with consent to a public name', async () => {
    const begin = async (...purposes: Parameters<typeof childWith>) => {
      const { kid, parent } = await childWith(...purposes)
      const story = await app.api('/stories?draft=true', { as: kid, body: { title: 'Mine', language: 'fr', authorName: 'Miriam Q.', authorLocation: 'Lyon' } })
      return { kid, parent, doc: story.json.doc as { id: string; authorName: string; authorLocation: string | null } }
    }
    expect((await begin('account', 'posting')).doc).toMatchObject({ authorName: 'Une jeune plume', authorLocation: null })
    const named = await begin('account', 'posting', 'public_name')
    expect(named.doc).toMatchObject({ authorName: 'Miriam Q.', authorLocation: 'Lyon' })

    await app.api('/account/consents/revoke', { as: named.parent, body: { childId: named.kid.id, purpose: 'public_name' } })
    await app.work()
    const after = await app.api(`/stories/${named.doc.id}?draft=true`, { as: named.kid })
    expect(after.json).toMatchObject({ authorName: 'Une jeune plume', authorLocation: null })
  })
})
