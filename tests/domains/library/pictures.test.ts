import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf } from './make'

type Person = { id: string }
type Media = { id: string; url: string; sizes: Record<string, { url?: string | null }> }
let app: App
let lib: ReturnType<typeof libraryOf>
let author: Person
let editor: Person
let reader: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, editor, reader] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['editor'] }), app.make.user()])
})

const picture = async (as = author): Promise<Media> => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#345' } }).jpeg().toBuffer()
  const form = new FormData()
  form.set('file', new File([bytes as never], 'picture.jpg', { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({ altText: 'A lantern' }))
  return (await app.api('/media', { as, form })).json.doc
}

const withPicture = (media: Media) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [
    { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, textFormat: 0, children: [{ type: 'text', version: 1, text: 'A lantern hung over the door.', format: 0, style: '', mode: 'normal', detail: 0 }] },
    { type: 'upload', version: 3, format: '', id: media.id.replaceAll('-', '').slice(0, 24), relationTo: 'media', value: media.id, fields: { decorative: true } },
  ] },
})

/** Every address of a picture: itself and its sizes. */
const addresses = ({ url, sizes }: Media) => [url, ...Object.values(sizes).flatMap((size) => size.url ?? [])].map((one) => one.replace(/^https?:\/\/[^/]+/, ''))
const answers = async (media: Media, as: Person | null = null) => [...new Set(await Promise.all(addresses(media).map(async (path) => (await app.api(path, { as })).status)))]
const act = (id: string, what: string, body: object = {}) => app.api(`/library/works/stories/${id}/${what}`, { as: editor, body })

describe('a picture', () => {
  it('of a draft is its author\'s and the staff\'s; with the work it appears and goes, in every size', async () => {
    const [cover, inside] = [await picture(), await picture()]
    const work = await lib.draft(author, { cover: cover.id, body: withPicture(inside) })
    expect(addresses(inside).length).toBeGreaterThan(1)
    for (const media of [cover, inside]) {
      expect(await answers(media)).toEqual([404])
      expect(await answers(media, reader)).toEqual([404])
      for (const as of [author, editor]) expect(await answers(media, as)).toEqual([200])
    }
    expect((await act(work.id, 'publish', { withoutApproval: true })).status).toBe(200)
    for (const media of [cover, inside]) expect(await answers(media)).toEqual([200])
    expect((await act(work.id, 'unpublish', { reason: 'A mistake in it' })).status).toBe(200)
    for (const media of [cover, inside]) expect(await answers(media)).toEqual([404])
  })

  it('of a new draft stays shut while readers see the work as it was', async () => {
    const [before, after] = [await picture(), await picture()]
    const work = await lib.published(author, editor, { body: withPicture(before) })
    const saved = await app.api(`/stories/${work.id}?draft=true`, { as: author, method: 'PATCH', body: { body: withPicture(after) } })
    expect(saved.status, saved.text).toBe(200)
    expect([await answers(before), await answers(after), await answers(after, author)]).toEqual([[200], [404], [200]])
  })

  it('of somebody else is not shut by being named in a draft', async () => {
    const foreign = await picture(editor)
    await lib.draft(author, { cover: foreign.id })
    expect(await answers(foreign)).toEqual([200])
  })
})

describe('the illustrations of a work', () => {
  const illustrate = async (story: string, as = author) => {
    const media = await picture(as)
    const { json, status, text } = await app.api('/illustrations', { as, body: { title: 'Lantern', image: media.id, altText: 'A lantern', story, licence: 'cc_by_4' } })
    expect(status, text).toBe(201)
    return { id: json.doc.id as string, media }
  }
  const stateOf = async (id: string) => (await app.owner.query('select status from illustrations where id = $1', [id])).rows[0].status

  it('appear with what was sent in, and go with it; what came later waits', async () => {
    const work = await lib.draft(author)
    const sent = await illustrate(work.id)
    expect(await answers(sent.media)).toEqual([404])
    const { json } = await lib.submit(author, work.id)
    const later = await illustrate(work.id)
    await app.api(`/library/submissions/${json.id}/claim`, { as: editor, body: {} })
    expect((await app.api(`/library/submissions/${json.id}/approve`, { as: editor, body: { version: await lib.newestVersion(work.id) } })).status).toBe(200)
    expect((await act(work.id, 'publish')).status).toBe(200)
    expect([await stateOf(sent.id), await stateOf(later.id)]).toEqual(['published', 'draft'])
    expect([await answers(sent.media), await answers(later.media)]).toEqual([[200], [404]])
    await act(work.id, 'unpublish', { reason: 'A mistake in it' })
    expect([await stateOf(sent.id), await answers(sent.media)]).toEqual(['approved', [404]])
    const { rows } = await app.owner.query('select to_state from workflow_history where subject_id = $1 order by created_at', [sent.id])
    expect(rows.map((row) => row.to_state)).toEqual(['published', 'approved'])
  })
})

describe('a picture that two works share', () => {
  it('stays with the readers of the one while the other is made, and comes to them with either', async () => {
    const media = await picture()
    const shown = await lib.published(author, editor, { body: withPicture(media) })
    const second = await lib.draft(author, { body: withPicture(media), cover: media.id })
    expect(await answers(media)).toEqual([200])
    const other = await picture()
    await lib.draft(author, { body: withPicture(other) })
    expect(await answers(other)).toEqual([404])
    await app.api(`/stories/${second.id}?draft=true`, { as: author, method: 'PATCH', body: { body: withPicture(other) } })
    await act(second.id, 'publish', { withoutApproval: true })
    expect(await answers(other)).toEqual([200])
    expect(shown.id).not.toBe(second.id)
  })
})
