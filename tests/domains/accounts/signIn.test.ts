import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'

let app: App
beforeAll(async () => { app = await boot() })

const signIn = (identifier: string, password = testPassword) => app.api('/account/sign-in', { body: { identifier, password } })
const bearer = (token: string) => ({ headers: { authorization: `JWT ${token}` } })
const whoAmI = async (token: string) => (await app.api('/account/me', bearer(token))).json.viewer?.id ?? null
const unknown = () => `nobody-${randomUUID()}@example.test`
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

describe('sign-in', () => {
  it('takes the address in any case or the username, sets the cookie that Payload reads, and writes it down', async () => {
    const username = `u_${randomUUID().slice(0, 8).replaceAll('-', '_')}`
    const user = await app.make.user({ username })
    for (const name of [user.email.toUpperCase(), username]) {
      const answer = await signIn(name)
      expect(answer.status).toBe(200)
      const cookie = answer.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/^payload-token=[^;]+;.*HttpOnly.*SameSite=Lax/i)
      expect(await whoAmI(answer.json.token)).toBe(user.id)
    }
    const { rows } = await app.owner.query('select success, method from login_history where user_id = $1', [user.id])
    expect(rows).toEqual([{ success: true, method: 'password' }, { success: true, method: 'password' }])
  })

  it('works for a child without an address, by username', async () => {
    const username = `child_${randomUUID().slice(0, 8)}`
    const child = await app.make.user({ email: null, username, birthDate: '2016-05-05', emailVerifiedAt: null })
    expect((await signIn(username)).json.user.id).toBe(child.id)
  })

  it('gives the panel’s form Payload’s own answer', async () => {
    const user = await app.make.user({ roles: ['admin'] })
    const answer = await app.api('/users/login', { body: { email: user.email, password: testPassword } })
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ token: expect.any(String), exp: expect.any(Number), user: { id: user.id, collection: 'users' } })
    expect((await app.api('/users/me', bearer(answer.json.token))).json.user.id).toBe(user.id)
    expect(JSON.stringify(answer.json)).not.toMatch(/"(hash|salt|pendingEmail)"/)
  })

  it('takes the panel’s form as the browser sends it', async () => {
    const user = await app.make.user({ roles: ['editor'] })
    const form = new FormData()
    form.set('_payload', JSON.stringify({ username: user.email, password: testPassword }))
    const answer = await app.api('/users/login', { form })
    expect([answer.status, answer.json.user?.id]).toEqual([200, user.id])
    const wrong = new FormData()
    wrong.set('_payload', JSON.stringify({ username: user.email, password: 'wrong password' }))
    const refused = await app.api('/users/login', { form: wrong })
    expect([refused.status, refused.json.errors[0].message]).toEqual([401, 'The address or the password is not right.'])
  })

  it('says the same for a wrong password and for an address that nobody has', async () => {
    const user = await app.make.user()
    const [wrong, nobody] = [await signIn(user.email, 'wrong password'), await signIn(unknown(), 'wrong password')]
    const same = ({ json }: typeof wrong) => ({ ...json, requestId: undefined })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(same(wrong)).toEqual(same(nobody))
    const { rows } = await app.owner.query(`select failure_reason from login_history where user_id = $1 or (user_id is null and failure_reason = 'unknown_account') order by created_at desc limit 2`, [user.id])
    expect(rows.map((row) => row.failure_reason).sort()).toEqual(['unknown_account', 'wrong_password'])
  })

  it('takes the same time for a known and an unknown address', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => app.make.user()))
    const times = { known: [] as number[], unknown: [] as number[] }
    const timed = async (kind: keyof typeof times, name: string) => {
      const begun = performance.now()
      await signIn(name, 'wrong password')
      times[kind].push(performance.now() - begun)
    }
    await signIn(unknown(), 'warm')
    for (let round = 0; round < 5; round++) for (const person of people) { await timed('known', person.email); await timed('unknown', unknown()) }
    const [known, nobody] = [median(times.known), median(times.unknown)]
    expect(Math.abs(known - nobody) / Math.max(known, nobody), `${known} ms and ${nobody} ms`).toBeLessThan(0.25)
  })
})

describe('lock-out', () => {
  const tries = async (name: string, count: number) => {
    const statuses: number[] = []
    for (let i = 0; i < count; i++) statuses.push((await signIn(name, 'wrong password')).status)
    return statuses
  }

  it('comes after six wrong passwords, alike for known and unknown addresses, and its owner is told once', async () => {
    const user = await app.make.user()
    expect(await tries(user.email, 8)).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
    expect(await tries(unknown(), 8)).toEqual([401, 401, 401, 401, 401, 401, 429, 429])
    const right = await signIn(user.email)
    expect([right.status, right.json.code]).toEqual([429, 'account.locked'])
    const { rows } = await app.owner.query(`select 1 from graphile_worker._private_jobs where payload::text like '%locked:' || $1 || '%'`, [user.id])
    expect(rows.length).toBeGreaterThan(0)
  })

  it('leaves six tries to a hundred guesses at once', async () => {
    const user = await app.make.user()
    const answers = await Promise.all(Array.from({ length: 40 }, () => signIn(user.email, 'wrong password')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6)
  })

  it('ends by an admin’s word, by nobody else’s, and by a quarter of an hour', async () => {
    const [user, admin, stranger] = [await app.make.user(), await app.make.user({ roles: ['admin'] }), await app.make.user()]
    await tries(user.email, 6)
    const unlock = (as?: typeof user) => app.api('/users/unlock', { as, body: { email: user.email } })
    expect((await unlock(stranger)).status).toBe(403)
    expect((await unlock(undefined)).status).toBe(403)
    expect((await signIn(user.email)).status).toBe(429)
    expect((await unlock(admin)).status).toBe(200)
    expect((await signIn(user.email)).status).toBe(200)
    await tries(user.email, 6)
    await app.owner.query(`update sign_in_attempts set since = since - interval '16 minutes'`)
    expect((await signIn(user.email)).status).toBe(200)
  })
})

describe('sessions', () => {
  it('are listed with their device and end at once when they are revoked', async () => {
    const user = await app.make.user()
    const agent = { headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' } }
    const here = (await app.api('/account/sign-in', { ...agent, body: { identifier: user.email, password: testPassword } })).json.token
    const there = (await signIn(user.email)).json.token
    const list = (await app.api('/account/sessions', bearer(here))).json.sessions
    expect(list).toHaveLength(2)
    expect(list[0]).toMatchObject({ isCurrent: true, device: 'Firefox, Linux' })
    expect(list[0].sid).toBeUndefined()
    expect((await app.api(`/account/sessions/${list[1].id}`, { ...bearer(here), method: 'DELETE' })).status).toBe(204)
    expect(await whoAmI(there)).toBeNull()
    expect(await whoAmI(here)).toBe(user.id)
  })

  it('of others cannot be ended, and all but this one can', async () => {
    const [user, other] = [await app.make.user(), await app.make.user()]
    const tokens = [] as string[]
    for (let i = 0; i < 3; i++) tokens.push((await signIn(user.email)).json.token)
    const [mine] = (await app.api('/account/sessions', bearer(tokens[0]))).json.sessions
    expect((await app.api(`/account/sessions/${mine.id}`, { as: other, method: 'DELETE' })).status).toBe(404)
    expect((await app.api('/account/sessions/revoke-others', { ...bearer(tokens[0]), body: {} })).json).toEqual({ ended: 2 })
    expect(await Promise.all(tokens.map(whoAmI))).toEqual([user.id, null, null])
  })

  it('end with signing out, by our door and by Payload’s, and the visit keeps its end', async () => {
    const user = await app.make.user()
    for (const path of ['/account/sign-out', '/users/logout']) {
      const { token } = (await signIn(user.email)).json
      expect((await app.api(path, { ...bearer(token), body: {} })).status).toBe(200)
      expect(await whoAmI(token)).toBeNull()
    }
    const { rows } = await app.owner.query('select ended_because from user_sessions where user_id = $1', [user.id])
    expect(rows).toEqual([{ ended_because: 'signed_out' }, { ended_because: 'signed_out' }])
  })

  it('are prolonged by Payload’s door only while they stand', async () => {
    const user = await app.make.user()
    const { token } = (await signIn(user.email)).json
    const refreshed = await app.api('/users/refresh-token', { ...bearer(token), body: {} })
    expect(refreshed.status).toBe(200)
    expect(await whoAmI(refreshed.json.refreshedToken)).toBe(user.id)
    await app.api('/account/sign-out', { ...bearer(token), body: {} })
    expect((await app.api('/users/refresh-token', { ...bearer(token), body: {} })).status).toBe(403)
  })
})
