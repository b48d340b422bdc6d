import { beforeAll, describe, expect, it } from 'vitest'
import { blockIdOf, withBlockIds } from '@/platform/richtext/block-ids'
import { documentOf, paragraphOf, textOf, type RichTextDocument } from '@/platform/richtext/document'
import { libraryOf } from '../../domains/library/make'
import { boot, type App } from '../../support/boot'

let app: App
let lib: ReturnType<typeof libraryOf>
type Row = { kind: string; after: { id: string | null; text: string } | null; words: { op: string; text: string }[] | null }
type Changed = { name: string; changed: boolean; before: string | null; after: string }

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
})

const lines = ['The lantern hung over the door.', 'Nobody knew who had lit it.', 'In the morning it was gone.']
const text = (...paragraphs: string[]) => withBlockIds(documentOf(paragraphs.map((one) => paragraphOf([textOf(one)]))))
const sheetOf = async (as: { id: string }, id: string, query: Record<string, string> = {}) => (await app.api(`/moderation/story-submissions/${id}`, { as, query })).json

const sent = async (body: RichTextDocument = text(...lines)) => {
  const [author, moderator, editor] = [await app.make.user({ roles: ['author'] }), await app.make.user({ roles: ['moderator'] }), await app.make.user({ roles: ['editor'] })]
  const work = await lib.draft(author, { body })
  const { json } = await lib.submit(author, work.id)
  return { author, moderator, editor, work, id: json.id as string }
}

describe('a case laid open', () => {
  it('shows the words that were sent in, alone the first time', async () => {
    const { moderator, id, work } = await sent()
    const sheet = await sheetOf(moderator, id)
    expect(sheet.against).toBeNull()
    expect(sheet.rows.map((row: Row) => row.after?.text)).toEqual(lines)
    expect(sheet.version).toBe(await lib.newestVersion(work.id))
    expect(sheet.fields.find((one: Changed) => one.name === 'title')).toMatchObject({ label: 'Title', after: work.title, changed: false })
    expect(sheet.history.map((step: { to: string }) => step.to)).toEqual(['submitted'])
  })

  it('shows a second round beside what was sent in before, with the words that changed and the earlier notes', async () => {
    const { author, moderator, work, id } = await sent()
    const first = await sheetOf(moderator, id)
    const blockId = first.rows[1].after.id as string
    expect((await app.api(`/moderation/story-submissions/${id}/notes`, { as: moderator, body: { text: 'Who did?', blockId, quote: lines[1], isShared: true } })).status).toBe(201)
    await app.api(`/moderation/story-submissions/${id}/decide`, { as: moderator, body: { action: 'requestChanges', reasonCode: 'quality', reason: 'See my note.' } })
    const { json } = await app.api(`/stories/${work.id}?draft=true&depth=0`, { as: author })
    const body = json.body as RichTextDocument
    const second = body.root.children.find((node) => blockIdOf(node) === blockId)!
    Object.assign(second, { children: [textOf('Nobody knew who had lit that lamp.')] })
    expect((await app.api(`/stories/${work.id}?draft=true`, { as: author, method: 'PATCH', body: { body, title: `${work.title}!` } })).status).toBe(200)
    expect((await lib.submit(author, work.id)).json.round).toBe(2)
    const sheet = await sheetOf(moderator, id)
    expect(sheet.against.which).toBe('submitted')
    expect(sheet.rows.map((row: Row) => row.kind)).toEqual(['same', 'changed', 'same'])
    expect(sheet.rows[1].words.filter((piece: { op: string }) => piece.op !== 'same').map((piece: { text: string }) => piece.text)).toEqual(['it', 'that lamp'])
    expect(sheet.fields.filter((one: Changed) => one.changed).map((one: Changed) => one.name)).toContain('title')
    expect(sheet.notes).toEqual([expect.objectContaining({ text: 'Who did?', blockId, isShared: true, round: 1 })])
  })

  it('shows changes of a published work beside what readers know', async () => {
    const { author, moderator, editor } = await sent()
    const work = await lib.published(author, editor, { body: text(...lines) })
    await app.api(`/stories/${work.id}?draft=true`, { as: author, method: 'PATCH', body: { body: text(...lines, 'It came back.') } })
    const { json } = await lib.submit(author, work.id)
    const sheet = await sheetOf(moderator, json.id)
    expect(sheet.against.which).toBe('published')
    expect(sheet.rows.map((row: Row) => row.kind)).toEqual(['same', 'same', 'same', 'added'])
    expect(sheet.work.path).toBe(`/stories/${work.slug}`)
  })

  it('approves the version on the page; where the house edited it meanwhile, says so and shows the newest', async () => {
    const { moderator, editor, work, id } = await sent()
    const { version } = await sheetOf(moderator, id)
    await app.api(`/stories/${work.id}?draft=true`, { as: editor, method: 'PATCH', body: { title: 'A better title' } })
    const decide = (seen: string) => app.api(`/moderation/story-submissions/${id}/decide`, { as: moderator, body: { action: 'approve', version: seen } })
    expect((await decide(version)).json).toMatchObject({ status: 409, code: 'library.version_changed' })
    const now = await sheetOf(moderator, id)
    expect(now.changedSinceSent).toBe(true)
    expect((await decide(now.version)).status).toBe(200)
    expect((await app.api(`/library/works/stories/${work.id}/desk`, { as: editor })).json).toMatchObject({ state: 'approved', isApproved: true, isPublished: false, edition: 0 })
  })

  it('keeps a note for the house from the author', async () => {
    const { author, moderator, id } = await sent()
    await app.api(`/moderation/story-submissions/${id}/notes`, { as: moderator, body: { text: 'Between us.' } })
    const { json } = await app.api('/editorial-notes?depth=0', { as: author })
    expect(json.docs.map((one: { text: string }) => one.text)).not.toContain('Between us.')
    expect((await sheetOf(moderator, id)).notes).toHaveLength(1)
  })
})

describe('an open edit view', () => {
  it('names those of the staff who have it open, until they leave or fall silent', async () => {
    const { author, work } = await sent()
    const [edo, ada] = [await app.make.user({ roles: ['editor'], name: 'Edo' }), await app.make.user({ roles: ['admin'], name: 'Ada' })]
    const beat = async (as: { id: string }, tab: string, more: object = {}) => app.api('/presence', { as, body: { collection: 'stories', id: work.id, tab, ...more } })
    expect((await beat(edo, 'edo-window-1')).json.others).toEqual([])
    expect((await beat(ada, 'ada-window-1')).json.others).toEqual([expect.objectContaining({ name: 'Edo', isSelf: false })])
    expect((await beat(edo, 'edo-window-2')).json.others).toHaveLength(2)
    await beat(edo, 'edo-window-2', { leaving: true })
    await beat(ada, 'edo-window-1', { leaving: true })
    expect((await beat(ada, 'ada-window-1')).json.others, 'nobody takes another from the list').toHaveLength(1)
    await app.owner.query(`update payload_kv set data = jsonb_set(data, '{edo-window-1,at}', '0') where key = $1`, [`presence:stories:${work.id}`])
    expect((await beat(ada, 'ada-window-1')).json.others).toEqual([])
    expect((await beat(author, 'author-window')).status).toBe(403)
    const all = await Promise.all(Array.from({ length: 20 }, (_, index) => beat(edo, `edo-many-${index}`)))
    expect(all.every(({ status }) => status === 200)).toBe(true)
    expect((await beat(ada, 'ada-window-1')).json.others).toHaveLength(20)
  })
})
