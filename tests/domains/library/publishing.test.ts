import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf, textOfParagraphs } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = { id: string }
let author: Person
let stranger: Person
let moderator: Person
let editor: Person

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
  ;[author, stranger, moderator, editor] = await Promise.all([app.make.user({ roles: ['author'] }), app.make.user({ roles: ['author'] }), app.make.user({ roles: ['moderator'] }), app.make.user({ roles: ['editor'] })])
})

const graphql = (as: Person, query: string) => app.api('/graphql', { as, body: { query } })
const statusOf = async (id: string, table = 'stories') => (await app.owner.query(`select _status from ${table} where id = $1`, [id])).rows[0]?._status
const approved = async () => {
  const work = await lib.draft(author)
  const { json } = await lib.submit(author, work.id)
  const version = await lib.newestVersion(work.id)
  const done = await app.api(`/library/submissions/${json.id}/approve`, { as: moderator, body: { version } })
  expect(done.json.status).toBe('approved')
  return { work, submission: json.id as string, version }
}

describe('no way round moderation', () => {
  it('create and PATCH, as a draft or not', async () => {
    const body = { title: 'Past the gate', language: 'en', body: textOfParagraphs(), _status: 'published' }
    expect((await app.api('/stories', { as: author, body })).status).toBe(403)
    const asDraft = await app.api('/stories?draft=true', { as: author, body })
    expect(await statusOf(asDraft.json.doc.id)).toBe('draft')
    const work = await lib.draft(author)
    for (const query of ['', '?draft=true', '?draft=true&autosave=true', '?autosave=true', '?publishAllLocales=true', '?publishSpecificLocale=en']) {
      const { status } = await app.api(`/stories/${work.id}${query}`, { as: author, method: 'PATCH', body: { _status: 'published' } })
      expect([query, status]).toEqual([query, 403])
      expect(await statusOf(work.id)).toBe('draft')
    }
    const moderated = await app.api(`/stories/${work.id}`, { as: moderator, method: 'PATCH', body: { _status: 'published' } })
    expect(moderated.status).toBe(403)
  })

  it('bulk, duplicate with a body, restore', async () => {
    const work = await lib.draft(author)
    const bulk = await app.api(`/stories?where[id][equals]=${work.id}`, { as: author, method: 'PATCH', body: { _status: 'published' } })
    expect(bulk.json.docs ?? []).toEqual([])
    expect(await statusOf(work.id)).toBe('draft')
    const copy = await app.api(`/stories/${work.id}/duplicate`, { as: author, body: { _status: 'published', title: 'A copy' } })
    expect(copy.status).toBe(200)
    expect(await statusOf(copy.json.doc.id)).toBe('draft')
    const shown = await lib.published(author, editor)
    const version = await lib.newestVersion(shown.id)
    await app.api(`/library/works/stories/${shown.id}/unpublish`, { as: editor, body: {} })
    const restored = await app.api(`/stories/versions/${version}`, { as: author, method: 'POST', body: {} })
    expect(await statusOf(shown.id)).toBe('draft')
    expect(restored.status).toBe(200)
    expect(restored.json.author).toBe(author.id)
    expect((await app.api(`/stories/versions/${version}`, { as: editor, method: 'POST', body: {} })).status).toBe(200)
    expect(await statusOf(shown.id)).toBe('draft')
  })

  it('GraphQL: create, update, duplicate, restore', async () => {
    const work = await lib.draft(author)
    const version = await lib.newestVersion(work.id)
    const tries = [
      `mutation { createStory(data: { title: "Past", language: "en", authorName: "x", kind: text, visibility: public, unlockPolicy: free, previewPercent: 20, previewPages: 10, _status: published }) { id _status } }`,
      `mutation { updateStory(id: "${work.id}", data: { _status: published }) { id _status } }`,
      `mutation { updateStory(id: "${work.id}", draft: true, autosave: true, data: { _status: published }) { id _status } }`,
    ]
    for (const query of tries) expect((await graphql(author, query)).json.errors?.length).toBeGreaterThan(0)
    await graphql(author, `mutation { duplicateStory(id: "${work.id}", data: { _status: published }) { id } }`)
    await graphql(author, `mutation { restoreVersionStory(id: "${version}") { id } }`)
    const { rows } = await app.owner.query(`select count(*)::int as n from stories where author_id = $1 and _status = 'published' and (id = $2 or title like 'Past%' or title like $3)`, [author.id, work.id, `${work.title}%`])
    expect(rows[0].n).toBe(0)
  })

  it('the cases, the editions and a planted job are written by services alone', async () => {
    const work = await lib.draft(author)
    for (const [path, body] of [
      ['/story-submissions', { title: 'x', workCollection: 'stories', workId: work.id, story: work.id, status: 'approved' }],
      ['/publications', { title: 'x', story: work.id, version: 1, publicationStatus: 'published' }],
      ['/payload-jobs', { taskSlug: 'schedulePublish', input: { doc: { relationTo: 'stories', value: work.id } } }],
      ['/workflow-history', { machine: 'submission', subjectCollection: 'story-submissions', subjectId: work.id, toState: 'approved' }],
    ] as const) expect([path, (await app.api(path, { as: editor, body })).status]).toEqual([path, 403])
    const { json } = await lib.submit(author, work.id)
    for (const as of [author, moderator, editor]) expect((await app.api(`/story-submissions/${json.id}`, { as, method: 'PATCH', body: { status: 'approved' } })).status).toBe(403)
  })

  it('chapters and translations have the same gate', async () => {
    const book = (await app.api('/books?draft=true', { as: author, body: { title: `Book ${Date.now()}`, language: 'en' } })).json.doc
    const chapter = await app.api('/book-chapters', { as: author, body: { title: 'One', book: book.id, body: textOfParagraphs(), _status: 'published' } })
    expect(chapter.status).toBe(403)
    expect((await app.api('/book-chapters?draft=true', { as: stranger, body: { title: 'Mine', book: book.id } })).status).toBe(403)
    const story = await lib.published(author, editor)
    const translation = { title: `Une lanterne ${Date.now()}`, language: 'fr', story: story.id, body: textOfParagraphs() }
    expect((await app.api('/translations', { as: stranger, body: { ...translation, _status: 'published' } })).status).toBe(403)
    expect((await app.api('/translations?draft=true', { as: stranger, body: translation })).status).toBe(201)
    const closed = await lib.published(author, editor, { licence: 'all_rights_reserved' })
    expect((await app.api('/translations?draft=true', { as: stranger, body: { ...translation, story: closed.id } })).status).toBe(403)
  })

  it('an author cannot take his published work from the readers, nor change what they see', async () => {
    const work = await lib.published(author, editor)
    expect((await app.api(`/stories/${work.id}`, { as: author, method: 'PATCH', body: { _status: 'draft' } })).status).toBe(403)
    expect((await app.api(`/stories/${work.id}`, { as: author, method: 'PATCH', body: { title: 'Changed for all' } })).status).toBe(403)
    expect((await app.api(`/stories/${work.id}?draft=true`, { as: author, method: 'PATCH', body: { title: 'Changed in the draft' } })).status).toBe(200)
    expect((await app.api(`/stories/${work.id}`)).json.title).toBe(work.title)
    expect((await app.api(`/stories/${work.id}`, { as: author, method: 'DELETE' })).status).toBeGreaterThanOrEqual(400)
    expect(await statusOf(work.id)).toBe('published')
  })
})

describe('publishing', () => {
  it('publishes exactly what was approved, writes edition 1, its history and news, and ends the case [R0092, R0094, R1578]', async () => {
    const { work, submission, version } = await approved()
    expect((await app.api(`/library/works/stories/${work.id}/publish`, { as: author, body: {} })).status).toBe(403)
    expect((await app.api(`/library/works/stories/${work.id}/publish`, { as: editor, body: {} })).status).toBe(200)
    const { rows: [edition] } = await app.owner.query('select version, publication_status, changelog, submission_id from publications where story_id = $1', [work.id])
    expect(edition).toEqual({ version: '1', publication_status: 'published', changelog: null, submission_id: submission })
    expect((await app.owner.query('select status from story_submissions where id = $1', [submission])).rows[0].status).toBe('published')
    const texts = await app.owner.query('select version_search_text as text from _stories_v where id = $1', [version])
    expect((await app.owner.query('select search_text as text from stories where id = $1', [work.id])).rows[0].text).toBe(texts.rows[0].text)
  })

  it('an edit after the approval ends it', async () => {
    const { work, submission } = await approved()
    await app.api(`/stories/${work.id}?draft=true&autosave=true`, { as: author, method: 'PATCH', body: { body: textOfParagraphs(3, 'smuggled') } })
    expect((await app.owner.query('select status from story_submissions where id = $1', [submission])).rows[0].status).toBe('draft')
    expect((await app.api(`/library/works/stories/${work.id}/publish`, { as: editor, body: {} })).json.code).toBe('library.not_approved')
  })

  it('counts editions up by one, wants to know what is new, and never changes one that has appeared [R0095]', async () => {
    const work = await lib.published(author, editor)
    const next = (body: object) => app.api(`/library/works/stories/${work.id}/new-edition`, { as: editor, body: { withoutApproval: true, ...body } })
    expect((await next({})).status).toBe(400)
    await app.api(`/stories/${work.id}?draft=true`, { as: editor, method: 'PATCH', body: { body: textOfParagraphs(12) } })
    expect((await next({ changelog: 'Two new pages.' })).status).toBe(200)
    const { rows } = await app.owner.query('select version, publication_status, changelog from publications where story_id = $1 order by version', [work.id])
    expect(rows).toEqual([{ version: '1', publication_status: 'archived', changelog: null }, { version: '2', publication_status: 'published', changelog: 'Two new pages.' }])
    await expect(app.owner.query(`update publications set changelog = 'rewritten' where story_id = $1 and version = 2`, [work.id])).rejects.toThrow(/never changes/)
  })

  it('takes a work from the readers and brings the same edition back', async () => {
    const work = await lib.published(author, editor)
    expect((await app.api(`/library/works/stories/${work.id}/unpublish`, { as: editor, body: { reason: 'A mistake on page two' } })).status).toBe(200)
    expect((await app.api(`/stories/${work.id}`)).status).toBe(404)
    expect((await app.api(`/library/works/stories/${work.id}/publish`, { as: editor, body: { withoutApproval: true } })).status).toBe(200)
    const { rows } = await app.owner.query('select version, publication_status from publications where story_id = $1', [work.id])
    expect(rows).toEqual([{ version: '1', publication_status: 'published' }])
  })

  it('publishes a book with all its chapters, and reorders them without a gap [R1534, R1535]', async () => {
    const shelf = await lib.category()
    const book = (await app.api('/books?draft=true', { as: author, body: { title: `Handbook ${Date.now()}`, language: 'en', ageRange: '13_plus', categories: [shelf.id], licence: 'cc_by_sa_4' } })).json.doc
    const chapters = []
    for (const title of ['One', 'Two', 'Three']) chapters.push((await app.api('/book-chapters?draft=true', { as: author, body: { title, book: book.id, body: textOfParagraphs() } })).json.doc)
    expect(chapters.map((chapter) => chapter.order)).toEqual([1, 2, 3])
    const order = await app.api(`/library/books/${book.id}/chapters/order`, { as: author, body: { chapters: [chapters[2].id, chapters[0].id, chapters[1].id] } })
    expect(order.status).toBe(204)
    const { json } = await lib.submit(author, book.id, 'books')
    expect(json.status).toBe('submitted')
    expect((await app.api(`/book-chapters/${chapters[0].id}?draft=true`, { as: author, method: 'PATCH', body: { title: 'Changed' } })).json.code).toBe('library.under_review')
    await app.api(`/library/submissions/${json.id}/approve`, { as: moderator, body: { version: await lib.newestVersion(book.id, 'books') } })
    expect((await app.api(`/library/works/books/${book.id}/publish`, { as: editor, body: {} })).status).toBe(200)
    const { rows } = await app.owner.query('select title, _status, "order"::int as place from book_chapters where book_id = $1 order by "order"', [book.id])
    expect(rows).toEqual([{ title: 'Three', _status: 'published', place: 1 }, { title: 'One', _status: 'published', place: 2 }, { title: 'Two', _status: 'published', place: 3 }])
  })

  it('leads an old address to the new one, without chains and circles', async () => {
    const work = await lib.published(author, editor)
    const rename = (slug: string) => app.api(`/stories/${work.id}`, { as: editor, method: 'PATCH', body: { slug } })
    const [first, second] = [`second-${work.id}`, `third-${work.id}`]
    expect((await rename(first)).status).toBe(200)
    expect((await rename(second)).status).toBe(200)
    const redirects = async () => (await app.owner.query(`select "from", "to" from redirects where "to" like $1 order by "from"`, [`%${work.id}`])).rows
    expect(await redirects()).toHaveLength(2)
    expect(new Set((await redirects()).map((row) => row.to))).toEqual(new Set([`/stories/${second}`]))
    expect((await rename(first)).status).toBe(200)
    expect((await redirects()).map((row) => row.to)).toEqual([`/stories/${first}`, `/stories/${first}`])
    expect((await app.api('/redirects', { as: editor, body: { from: `/stories/${first}`, to: `/stories/${second}` } })).status).toBe(400)
  })
})

describe('many at once', () => {
  it('answers 64 simultaneous PATCHes and autosaves, and loses none', async () => {
    const work = await lib.draft(author)
    const answers = await Promise.all(Array.from({ length: 64 }, (_, index) =>
      app.api(`/stories/${work.id}?draft=true${index % 2 ? '&autosave=true' : ''}`, { as: author, method: 'PATCH', body: { subtitle: `Number ${index}` } })))
    expect(answers.map((one) => one.status)).toEqual(Array(64).fill(200))
    const { json } = await app.api(`/stories/${work.id}?draft=true`, { as: author })
    expect(json.revision).toBe(work.revision + 64)
  })

  it('tells the second editor of the same document what the first one changed', async () => {
    const work = await lib.draft(author)
    const save = (body: object) => app.api(`/stories/${work.id}?draft=true`, { as: editor, method: 'PATCH', body: { ...body, revision: work.revision } })
    expect((await save({ title: 'First' })).status).toBe(200)
    const refused = await save({ title: 'Second' })
    expect(refused).toMatchObject({ status: 409, json: { code: 'conflict.revision', changed: expect.arrayContaining(['title']) } })
    // No value of the document: some of its fields may be closed to whoever asks.
    expect(refused.json.current).toEqual({ revision: work.revision + 1, savedBy: expect.stringContaining('Person'), savedAt: expect.any(String) })
  })
})
