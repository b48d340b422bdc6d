import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { libraryOf } from '../../domains/library/make'
import { boot, type App } from '../../support/boot'

let app: App
let lib: ReturnType<typeof libraryOf>
type Person = Awaited<ReturnType<App['make']['user']>>
type Item = { id: string; collection: string; version: string; actions: string[]; claimedBy: { name: string } | null; isMine: boolean; isOwn: boolean; title: string }

beforeAll(async () => {
  app = await boot()
  lib = libraryOf(app)
})

const moderator = () => app.make.user({ roles: ['moderator'] })
const sent = async (author?: Person, data: Record<string, unknown> = {}) => {
  const who = author ?? (await app.make.user({ roles: ['author'] }))
  const work = await lib.draft(who, data)
  const { json } = await lib.submit(who, work.id)
  return { id: json.id as string, work, author: who }
}
const inbox = async (as: Person, query: Record<string, string | number> = {}) => (await app.api('/moderation/inbox', { as, query: { limit: 100, sort: 'newest', ...query } })).json
const find = async (as: Person, id: string, query: Record<string, string | number> = {}): Promise<Item | undefined> => (await inbox(as, query)).items.find((one: Item) => one.id === id)
const act = (as: Person, id: string, what: string, body: object = {}) => app.api(`/moderation/story-submissions/${id}/${what}`, { as, body })

describe('the inbox', () => {
  it('is for the staff alone, every door of it', async () => {
    const { id, author } = await sent()
    const doors: [string, object?][] = [['/moderation/inbox'], ['/moderation/stamp'], [`/moderation/story-submissions/${id}`], [`/moderation/story-submissions/${id}/claim`, {}], [`/moderation/story-submissions/${id}/decide`, { action: 'approve' }], [`/moderation/story-submissions/${id}/notes`, { text: 'No' }], ['/moderation/decide', { action: 'reject', items: [{ collection: 'story-submissions', id }] }]]
    for (const [path, body] of doors) {
      expect((await app.api(path, { body })).status, path).toBe(401)
      expect((await app.api(path, { as: author, body })).status, path).toBe(403)
    }
  })

  it('shows what waits with what this person may do, and nothing to decide about his own work', async () => {
    const own = await moderator()
    const other = await moderator()
    const { id } = await sent(own)
    expect(await find(other, id)).toMatchObject({ actions: ['claim', 'approve', 'requestChanges', 'reject'], isOwn: false })
    expect(await find(own, id)).toMatchObject({ actions: [], isOwn: true })
  })

  it('filters by kind, language, whose, age and care, and counts each', async () => {
    const mina = await moderator()
    const { id } = await sent(undefined, { language: 'fr', ageRange: 'under_6' })
    expect(await find(mina, id, { language: 'fr', kind: 'stories', who: 'unclaimed', age: 'today' })).toBeDefined()
    for (const query of [{ language: 'ar' }, { kind: 'books' }, { who: 'mine' }, { age: 'older' }, { state: 'approved' }] as Record<string, string>[]) expect(await find(mina, id, query), JSON.stringify(query)).toBeUndefined()
    const { rows } = await app.owner.query('select risk from story_submissions where id = $1', [id])
    expect(await find(mina, id, { risk: Number(rows[0].risk) >= 50 ? 'high' : Number(rows[0].risk) >= 20 ? 'middle' : 'low' })).toBeDefined()
    const page = await inbox(mina, { limit: 1 })
    expect(page.items).toHaveLength(1)
    expect(page.pages).toBe(page.total)
    expect(page.counts.waiting).toBe(page.total)
    expect(page.groups.find((one: { kind: string; language: string; state: string }) => one.kind === 'stories' && one.language === 'fr' && one.state === 'submitted').count).toBeGreaterThan(0)
    expect((await app.api('/moderation/inbox', { as: mina, query: { sort: 'title; drop table users' } })).status).toBe(400)
  })

  it('sorts by waiting time and by care', async () => {
    const mina = await moderator()
    const [first, second] = [await sent(), await sent()]
    await app.owner.query(`update story_submissions set risk = 90 where id = $1`, [second.id])
    const order = async (sort: string) => (await inbox(mina, { sort })).items.map((one: Item) => one.id).filter((id: string) => [first.id, second.id].includes(id))
    expect(await order('oldest')).toEqual([first.id, second.id])
    expect(await order('newest')).toEqual([second.id, first.id])
    expect(await order('risk')).toEqual([second.id, first.id])
  })

  it('gives a case to one of twenty who take it at once, and shows the others by whom and since when', async () => {
    const { id } = await sent()
    const people = await Promise.all(Array.from({ length: 20 }, moderator))
    const answers = await Promise.all(people.map((one) => act(one, id, 'claim')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
    const winner = people[answers.findIndex(({ status }) => status === 200)]
    const loser = people.find((one) => one !== winner)!
    expect(await find(loser, id)).toMatchObject({ claimedBy: { name: winner.name }, actions: [], isMine: false })
    expect(await find(winner, id, { who: 'mine' })).toMatchObject({ isMine: true, actions: ['release', 'approve', 'requestChanges', 'reject'] })
    expect((await act(winner, id, 'release')).json.actions).toContain('claim')
  })

  it('shows a claim that has run out as free', async () => {
    const [mina, mika] = [await moderator(), await moderator()]
    const { id } = await sent()
    await act(mina, id, 'claim')
    await app.owner.query(`update story_submissions set claimed_at = now() - interval '1 day' where id = $1`, [id])
    expect(await find(mika, id, { who: 'unclaimed' })).toMatchObject({ claimedBy: null })
  })

  it('changes its stamp when anything in it does, so that open lists follow', async () => {
    const mina = await moderator()
    const { id } = await sent()
    const stamp = async () => (await app.api('/moderation/stamp', { as: mina })).json.stamp
    const before = await stamp()
    expect(await stamp()).toBe(before)
    await act(mina, id, 'claim')
    const claimed = await stamp()
    expect(claimed).not.toBe(before)
    await act(mina, id, 'decide', { action: 'reject', reasonCode: 'off_topic', reason: 'Not here.' })
    expect(await stamp()).not.toBe(claimed)
    expect(await find(mina, id)).toBeUndefined()
  })

  it('decides about many with one reason, each on its own', async () => {
    const [mina, mika] = [await moderator(), await moderator()]
    const [one, held, own] = [await sent(), await sent(), await sent(mina)]
    await act(mika, held.id, 'claim')
    const items = [one, held, own].map(({ id }) => ({ collection: 'story-submissions', id }))
    const { json } = await app.api('/moderation/decide', { as: mina, body: { action: 'requestChanges', items, reasonCode: 'language', reason: 'Please read it aloud once.' } })
    expect(json.answers.map(({ ok, code }: { ok: boolean; code?: string }) => code ?? ok)).toEqual([true, 'library.already_claimed', 'access.denied'])
    expect((await app.api('/moderation/decide', { as: mina, body: { action: 'delete', items: [items[0]] } })).json.answers[0].code).toBe('moderation.no_such_action')
    expect((await app.api(`/moderation/users/${randomUUID()}`, { as: mina })).status).toBe(404)
  })
})
