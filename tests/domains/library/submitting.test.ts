import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { libraryOf, textOfParagraphs } from './make'

let app: App
let lib: ReturnType<typeof libraryOf>
const people = async () => ({
  author: await app.make.user({ roles: ['author'] }), moderator: await app.make.user({ roles: ['moderator'] }), editor: await app.make.user({ roles: ['editor'] }),
})

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
})

describe('sending a work in', () => {
  it('freezes the version, names all that is missing, and is one submission however often it is clicked [R0081, R1553]', async () => {
    const { author } = await people()
    const empty = await lib.draft(author, { body: null, ageRange: null, licence: null })
    const refused = await lib.submit(author, empty.id)
    expect(refused.status).toBe(400)
    expect(refused.json.fields.map((one: { path: string }) => one.path)).toEqual(expect.arrayContaining(['body', 'ageRange', 'licence']))

    const work = await lib.draft(author)
    const answers = await Promise.all(Array.from({ length: 20 }, () => lib.submit(author, work.id)))
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(200))
    expect(new Set(answers.map((one) => one.json.id)).size).toBe(1)
    const { rows } = await app.owner.query('select status, round, priority, version from story_submissions where work_id = $1', [work.id])
    expect(rows).toEqual([{ status: 'submitted', round: '1', priority: 'medium', version: await lib.newestVersion(work.id) }])
    const history = await app.owner.query('select from_state, to_state from workflow_history where subject_id = $1', [answers[0].json.id])
    expect(history.rows).toEqual([{ from_state: 'draft', to_state: 'submitted' }])
  })

  it('asks for the agreement once, with its date and version', async () => {
    const { author } = await people()
    const work = await lib.draft(author)
    expect((await app.api(`/library/works/stories/${work.id}/submit`, { as: author, body: {} })).json.code).toBe('library.agreement')
    expect((await lib.submit(author, work.id)).status).toBe(200)
    const { json } = await app.api(`/stories/${work.id}?draft=true`, { as: author })
    expect(json.licenceAgreedAt).toMatch(/^\d{4}-/)
    expect(json.moderationStatus).toBe('submitted')
  })

  it('wants words for every picture of a picture book', async () => {
    const { author } = await people()
    const work = await lib.draft(author, { kind: 'picture_book', body: null, spreads: [{ text: 'One' }, {}] })
    const { json } = await lib.submit(author, work.id)
    expect(json.fields).toEqual([{ path: 'spreads.1', message: expect.any(String) }])
  })

  it('leaves the words alone while somebody reads them, until they are withdrawn', async () => {
    const { author } = await people()
    const work = await lib.draft(author)
    const { json: sent } = await lib.submit(author, work.id)
    const edit = () => app.api(`/stories/${work.id}?draft=true&autosave=true`, { as: author, method: 'PATCH', body: { title: 'Something else' } })
    expect((await edit()).json.code).toBe('library.under_review')
    expect((await app.api(`/library/submissions/${sent.id}/withdraw`, { as: author, body: {} })).json.status).toBe('withdrawn')
    expect((await edit()).status).toBe(200)
    const again = await lib.submit(author, work.id)
    expect(again.json).toMatchObject({ id: sent.id, status: 'submitted', round: 2 })
  })
})

describe('deciding', () => {
  it('gives a submission to one of twenty moderators, and tells the others who has it', async () => {
    const { author } = await people()
    const moderators = await Promise.all(Array.from({ length: 20 }, (_, index) => app.make.user({ roles: ['moderator'], name: `Reader ${index}` })))
    const { json: sent } = await lib.submit(author, (await lib.draft(author)).id)
    const answers = await Promise.all(moderators.map((one) => app.api(`/library/submissions/${sent.id}/claim`, { as: one, body: {} })))
    expect(answers.filter((one) => one.status === 200)).toHaveLength(1)
    const lost = answers.filter((one) => one.status === 409)
    expect(lost).toHaveLength(19)
    const winner = moderators[answers.findIndex((one) => one.status === 200)]
    expect(new Set(lost.map((one) => one.json.claimedBy))).toEqual(new Set([winner.name]))
  })

  it('lets a claim run out after the minutes of the site settings', async () => {
    const { author, moderator } = await people()
    const other = await app.make.user({ roles: ['moderator'] })
    const { json: sent } = await lib.submit(author, (await lib.draft(author)).id)
    const claim = (as: { id: string }) => app.api(`/library/submissions/${sent.id}/claim`, { as, body: {} })
    expect((await claim(moderator)).status).toBe(200)
    expect((await claim(other)).status).toBe(409)
    await app.owner.query(`update story_submissions set claimed_at = now() - interval '31 minutes' where id = $1`, [sent.id])
    expect((await claim(other)).status).toBe(200)
  })

  it('accepts exactly the version that was seen', async () => {
    const { author, moderator, editor } = await people()
    const work = await lib.draft(author)
    const { json: sent } = await lib.submit(author, work.id)
    const seen = await lib.newestVersion(work.id)
    await app.api(`/stories/${work.id}?draft=true`, { as: editor, method: 'PATCH', body: { title: 'A better title' } })
    const approve = (version: string) => app.api(`/library/submissions/${sent.id}/approve`, { as: moderator, body: { version } })
    expect((await approve(seen)).json.code).toBe('library.version_changed')
    expect((await approve(await lib.newestVersion(work.id))).json.status).toBe('approved')
  })

  it('lets nobody decide about his own work, and no author decide at all', async () => {
    const { author } = await people()
    const moderator = await app.make.user({ roles: ['moderator'] })
    const own = await lib.draft(moderator)
    const { json: sent } = await lib.submit(moderator, own.id)
    const version = await lib.newestVersion(own.id)
    expect((await app.api(`/library/submissions/${sent.id}/approve`, { as: moderator, body: { version } })).status).toBe(403)
    expect((await app.api(`/library/submissions/${sent.id}/claim`, { as: moderator, body: {} })).status).toBe(403)
    expect((await app.api(`/library/submissions/${sent.id}/approve`, { as: author, body: { version } })).status).toBe(403)
    expect((await app.api(`/library/submissions/${sent.id}/approve`, { body: { version } })).status).toBe(401)
  })

  it('sends back and turns down only with a reason and words; history and rounds are kept; the author is told [R0186]', async () => {
    const { author, moderator } = await people()
    const work = await lib.draft(author)
    const { json: sent } = await lib.submit(author, work.id)
    const act = (what: string, body: object) => app.api(`/library/submissions/${sent.id}/${what}`, { as: moderator, body })
    expect((await act('request-changes', { reasonCode: 'language' })).status).toBe(400)
    expect((await act('request-changes', { reasonCode: 'language', reason: 'Please look at the second page.' })).json.status).toBe('changes_requested')
    await app.work()
    const told = await app.owner.query(`select kind from notifications where user_id = $1 and kind like 'submission.%' order by kind`, [author.id])
    expect(told.rows.map((row) => row.kind)).toEqual(['submission.changes_requested', 'submission.submitted'])
    await app.api(`/stories/${work.id}?draft=true`, { as: author, method: 'PATCH', body: { body: textOfParagraphs(12) } })
    expect((await lib.submit(author, work.id)).json.round).toBe(2)
    expect((await act('reject', { reasonCode: 'quality', reason: 'Not this time.' })).json.status).toBe('rejected')
    expect((await lib.submit(author, work.id)).json.code).toBe('library.unchanged')
    const { rows } = await app.owner.query('select to_state, reason_code from workflow_history where subject_id = $1 order by created_at, id', [sent.id])
    expect(rows.map((row) => row.to_state)).toEqual(['submitted', 'changes_requested', 'submitted', 'rejected'])
    await expect(app.owner.query('update workflow_history set comment = $1 where subject_id = $2', ['x', sent.id])).rejects.toThrow(/append-only/)
  })

  it('decides about many at once, each on its own', async () => {
    const { author, moderator } = await people()
    const works = [await lib.draft(author), await lib.draft(author)]
    const sent = [(await lib.submit(author, works[0].id)).json, (await lib.submit(author, works[1].id)).json]
    const { json } = await app.api('/library/submissions/decide', {
      as: moderator, body: { action: 'approve', items: [{ id: sent[0].id, version: await lib.newestVersion(works[0].id) }, { id: sent[1].id, version: works[1].id }] },
    })
    expect(json.answers).toEqual([{ id: sent[0].id, ok: true }, { id: sent[1].id, ok: false, code: 'library.version_changed', message: expect.any(String) }])
  })
})
