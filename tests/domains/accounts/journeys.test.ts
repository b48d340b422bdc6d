import { beforeAll, describe, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'
import { issueToken } from '@/domains/accounts/api'
import { systemRequest } from '@/platform/db/transaction'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'

let app: App
beforeAll(async () => { app = await boot() })

const newAddress = () => `new-${randomUUID().slice(0, 8)}@example.test`
const grownUp = { name: 'Nadia Verne', birthDate: '1990-04-02', password: testPassword }
const signIn = (identifier: string, password = testPassword) => app.api('/account/sign-in', { body: { identifier, password } })
const bearer = (token: string) => ({ headers: { authorization: `JWT ${token}` } })
const userByAddress = async (email: string) => (await app.owner.query('select * from users where lower(email) = $1', [email])).rows
const tokenFor = async (purpose: string, user: string) => issueToken(await systemRequest(app.payload), { purpose, user })

describe('sign-up', () => {
  it('makes an account with profile, settings and two events, once confirmed by the token of the mail', async () => {
    const email = newAddress()
    const answer = await app.api('/account/sign-up', { body: { ...grownUp, email: email.toUpperCase(), locale: 'fr', timezone: 'Europe/Paris' } })
    expect([answer.status, answer.json]).toEqual([202, { accepted: true }])
    const [user] = await userByAddress(email)
    expect(user).toMatchObject({ email, name: 'Nadia Verne', first_name: 'Nadia', role: 'student', locale: 'fr', email_verified_at: null })
    const { rows } = await app.owner.query('select p.slug, p.is_public, p.is_minor, s.language, s.time_zone, s.newsletter from profiles p join user_settings s on s.user_id = p.user_id where p.user_id = $1', [user.id])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ is_public: false, is_minor: false, language: 'fr', time_zone: 'Europe/Paris', newsletter: false })
    expect(rows[0].slug).toMatch(/^nadia-verne/)

    const token = await tokenFor('verify_email', user.id)
    expect((await app.api('/account/verify-email', { body: { token } })).status).toBe(200)
    const session = await signIn(email)
    const me = await app.api('/account/me', bearer(session.json.token))
    expect(me.json.viewer).toMatchObject({ email, emailVerified: true, roles: ['student'], isMinor: false })
  })

  it('sends the token by mail alone, made at the moment of sending', async () => {
    const email = newAddress()
    await app.api('/account/sign-up', { body: { ...grownUp, email } })
    const [{ id }] = await userByAddress(email)
    expect((await app.owner.query('select 1 from verification_tokens where user_id = $1', [id])).rows).toEqual([])
    await app.work()
    const { rows } = await app.owner.query(`select l.message from communication_logs l join communication_logs_recipients r on r._parent_id = l.id where r.user_id = $1 and l.kind = 'account.verify_email'`, [id])
    expect(rows).toHaveLength(1)
    const token = decodeURIComponent(/verify-email\?token=([\w%-]+)/.exec(rows[0].message)?.[1] ?? '')
    expect((await app.api('/account/verify-email', { body: { token } })).json).toEqual({ verified: true })
  })

  it('answers the same for an address that somebody has, changes nothing there, and tells its owner', async () => {
    const owner = await app.make.user()
    const answer = await app.api('/account/sign-up', { body: { ...grownUp, email: owner.email, password: 'another password' } })
    expect([answer.status, answer.json]).toEqual([202, { accepted: true }])
    expect(await userByAddress(owner.email)).toHaveLength(1)
    expect((await signIn(owner.email)).status).toBe(200)
  })

  it('makes one account out of twenty sign-ups of one address at once', async () => {
    const email = newAddress()
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => app.api('/account/sign-up', { body: { ...grownUp, email: i % 2 ? email : email.toUpperCase() } })))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202))
    expect(await userByAddress(email)).toHaveLength(1)
  })

  it('refuses a short password, a future birth date and a username that others may mistake for staff', async () => {
    const answer = await app.api('/account/sign-up', { body: { ...grownUp, email: newAddress(), password: 'short', birthDate: '2999-01-01', username: 'admin' } })
    expect(answer.status).toBe(400)
    expect(answer.json.fields.map(({ path }: { path: string }) => path).sort()).toEqual(['birthDate', 'password', 'username'])
  })
})

describe('tokens', () => {
  it('serves two who come with the same token at once only once', async () => {
    const user = await app.make.user()
    const token = await tokenFor('reset_password', user.id)
    const reset = (password: string) => app.api('/account/password/reset', { body: { token, password } })
    const statuses = (await Promise.all([reset('first new password'), reset('second new password')])).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 410])
  })

  it('refuses an expired token, and one that a newer has replaced [R0311, R0312]', async () => {
    const user = await app.make.user({ emailVerifiedAt: null })
    const first = await tokenFor('verify_email', user.id)
    const second = await tokenFor('verify_email', user.id)
    expect((await app.api('/account/verify-email', { body: { token: first } })).status).toBe(410)
    await app.owner.query(`update verification_tokens set expires_at = now() - interval '1 second' where user_id = $1`, [user.id])
    const late = await app.api('/account/verify-email', { body: { token: second } })
    expect([late.status, late.json.code]).toEqual([410, 'account.token_dead'])
  })

  it('keeps only the hash', async () => {
    const user = await app.make.user()
    const token = await tokenFor('reset_password', user.id)
    const { rows } = await app.owner.query('select row_to_json(t)::text as text from verification_tokens t where user_id = $1', [user.id])
    expect(rows).toHaveLength(1)
    expect(rows[0].text).not.toContain(token)
  })
})

describe('a new password', () => {
  it('by mail ends every session and opens with the new one alone', async () => {
    const user = await app.make.user()
    const before = await signIn(user.email)
    await app.api('/account/password/forgot', { body: { email: user.email } })
    const answer = await app.api('/account/password/reset', { body: { token: await tokenFor('reset_password', user.id), password: 'a whole new password' } })
    expect(answer.status).toBe(200)
    expect((await app.api('/account/me', bearer(before.json.token))).json.viewer).toBeNull()
    expect((await signIn(user.email)).status).toBe(401)
    expect((await signIn(user.email, 'a whole new password')).status).toBe(200)
  })

  it('with the old one keeps this session and ends the others', async () => {
    const user = await app.make.user()
    const [here, there] = [await signIn(user.email), await signIn(user.email)]
    const change = (oldPassword: string) => app.api('/account/password/change', { ...bearer(here.json.token), body: { oldPassword, password: 'a whole new password' } })
    expect((await change('not the old one')).status).toBe(403)
    expect((await change(testPassword)).status).toBe(200)
    expect((await app.api('/account/me', bearer(here.json.token))).json.viewer).toMatchObject({ id: user.id })
    expect((await app.api('/account/me', bearer(there.json.token))).json.viewer).toBeNull()
  })
})

describe('another address', () => {
  it('counts once it is confirmed, and what was sent to the old one is dead', async () => {
    const [user, email] = [await app.make.user(), newAddress()]
    const { json } = await signIn(user.email)
    const stale = await tokenFor('reset_password', user.id)
    expect((await app.api('/account/email/change', { ...bearer(json.token), body: { email, password: testPassword } })).status).toBe(202)
    expect((await signIn(email)).status).toBe(401)
    const token = await issueToken(await systemRequest(app.payload), { purpose: 'change_email', identifier: user.id })
    expect((await app.api('/account/email/confirm', { body: { token } })).status).toBe(200)
    expect((await signIn(email)).status).toBe(200)
    expect((await signIn(user.email)).status).toBe(401)
    expect((await app.api('/account/password/reset', { body: { token: stale, password: 'a whole new password' } })).status).toBe(410)
  })

  it('is not given away when somebody else has it', async () => {
    const [user, other] = [await app.make.user(), await app.make.user()]
    const { json } = await signIn(user.email)
    const answer = await app.api('/account/email/change', { ...bearer(json.token), body: { email: other.email, password: testPassword } })
    expect([answer.status, answer.json]).toEqual([202, { accepted: true }])
    const { rows } = await app.owner.query('select pending_email from users where id = $1', [user.id])
    expect(rows[0].pending_email).toBeNull()
  })
})
