import { Secret, TOTP } from 'otpauth'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'
import { softKey } from '../../support/softKey'

let app: App
beforeAll(async () => { app = await boot() })

type User = Awaited<ReturnType<App['make']['user']>>
const wrong = 'not the password'
const codeAt = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: Date.now() + steps * 30_000 })
const signIn = (user: User, password = testPassword) => app.api('/account/sign-in', { body: { identifier: user.email, password } })
const complete = (ticket: string, given: object) => app.api('/account/sign-in/second-factor', { body: { ticket, ...given } })
const ticketOf = async (user: User) => (await signIn(user)).json.ticket as string
const post = (path: string, as: User, body: object = {}) => app.api(`/account/${path}`, { as, body })
/** Codes of the past are used up by setting up: the next step's code is the first that signs in. */
const protectedUser = async (roles: ('editor' | 'admin')[] = ['editor']) => {
  const user = await app.make.user({ roles })
  const { secret } = (await post('authenticator/begin', user, { password: testPassword })).json
  const { recoveryCodes } = (await post('authenticator/confirm', user, { code: codeAt(secret, -1) })).json
  return { user, secret, recoveryCodes: recoveryCodes as string[] }
}
const rowOf = async (user: User) => (await app.owner.query('select * from authenticators where user_id = $1', [user.id])).rows[0]
const historyOf = async (user: User) => (await app.owner.query('select success, method, failure_reason from login_history where user_id = $1 order by created_at', [user.id])).rows

describe('setting up an authenticator app', () => {
  it('answers secret, address and picture, keeps the secret sealed, and counts only once confirmed', async () => {
    const user = await app.make.user({ roles: ['editor'] })
    expect((await post('authenticator/begin', user, { password: wrong })).status).toBe(403)
    const { secret, uri, qr } = (await post('authenticator/begin', user, { password: testPassword })).json
    expect(uri).toContain(`secret=${secret}`)
    expect(qr).toMatch(/^<svg/)
    expect((await rowOf(user)).secret).toMatch(/^enc1\./)
    expect(JSON.stringify(await rowOf(user))).not.toContain(secret)
    expect((await signIn(user)).json).toHaveProperty('token')
    expect((await post('authenticator/confirm', user, { code: '000000' })).json.code).toBe('sign_in.code_wrong')
    const { recoveryCodes } = (await post('authenticator/confirm', user, { code: codeAt(secret) })).json
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await rowOf(user)).recovery_hashes).not.toContain(recoveryCodes[0])
    expect((await signIn(user)).json).toEqual({ secondFactor: true, ticket: expect.any(String) })
    expect((await post('authenticator/begin', user, { password: testPassword })).json.code).toBe('authenticator.exists')
  })

  it('lets nobody read secret, steps or codes over REST or GraphQL, the owner and admins included', async () => {
    const { user } = await protectedUser()
    const admin = await app.make.user({ roles: ['admin'] })
    for (const as of [user, admin]) {
      const { text, json } = await app.api('/authenticators', { as, query: { 'where[user][equals]': user.id } })
      expect(json.docs).toHaveLength(1)
      expect(text).not.toMatch(/secret|lastStep|recoveryHashes|failedTries/)
      expect((await app.api('/authenticators', { as, query: { 'where[secret][like]': 'enc1' } })).status).toBeGreaterThanOrEqual(400)
    }
    expect((await app.api('/authenticators', { as: await app.make.user({ roles: ['moderator'] }) })).json.docs).toEqual([])
    expect((await app.api('/sign-in-challenges', { as: admin })).status).toBe(403)
  })

  it('opens a sealed secret in its own row alone', async () => {
    const [one, other] = [await protectedUser(), await protectedUser()]
    await app.owner.query('update authenticators set secret = $1, last_step = null where user_id = $2', [(await rowOf(one.user)).secret, other.user.id])
    const answer = await complete(await ticketOf(other.user), { code: codeAt(one.secret) })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.json).not.toHaveProperty('token')
  })
})

describe('signing in with a second factor', () => {
  it('gives no cookie for the password, and a session for the code', async () => {
    const { user, secret } = await protectedUser()
    const first = await signIn(user)
    expect([first.status, first.headers.get('set-cookie')]).toEqual([200, null])
    const second = await complete(first.json.ticket, { code: codeAt(secret) })
    expect(second.status).toBe(200)
    expect(second.headers.get('set-cookie')).toMatch(/payload-token=.+HttpOnly/i)
    const me = await app.api('/account/me', { headers: { authorization: `JWT ${second.json.token}` } })
    expect(me.json.viewer.id).toBe(user.id)
    expect(await historyOf(user)).toEqual([{ success: true, method: 'totp', failure_reason: null }])
  })

  it('cannot be walked around by Payload\'s own doors', async () => {
    const { user } = await protectedUser(['admin'])
    const rest = await app.api('/users/login', { body: { email: user.email, password: testPassword } })
    expect(rest.status).toBeGreaterThanOrEqual(400)
    expect([rest.headers.get('set-cookie'), rest.json.token]).toEqual([null, undefined])
    const graph = await app.api('/graphql', { body: { query: `mutation { loginUser(email: "${user.email}", password: "${testPassword}") { token user { id } } }` } })
    expect([graph.headers.get('set-cookie'), graph.json.data?.loginUser ?? null]).toEqual([null, null])
    const { rows } = await app.owner.query('select 1 from users_sessions where _parent_id = $1 and created_at > now() - interval \'5 seconds\' and id not in (select sid from user_sessions)', [user.id])
    // The one session is that of the test's own caller, made before.
    expect(rows.length).toBeLessThanOrEqual(1)
    expect((await app.owner.query('select 1 from user_sessions where user_id = $1', [user.id])).rows).toEqual([])
  })

  it('takes a code once, also when two tickets bring it at the same moment', async () => {
    const { user, secret } = await protectedUser()
    const tickets = await Promise.all([ticketOf(user), ticketOf(user), ticketOf(user)])
    const code = codeAt(secret)
    const answers = await Promise.all(tickets.map((ticket) => complete(ticket, { code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await complete(await ticketOf(user), { code })).json.code).toBe('sign_in.code_wrong')
    // Nor an earlier one, which the window would still allow.
    expect((await complete(await ticketOf(user), { code: codeAt(secret, -1) })).json.code).toBe('sign_in.code_wrong')
  })

  it('takes a ticket once, for five tries, for five minutes', async () => {
    const { user, secret, recoveryCodes } = await protectedUser()
    const used = await ticketOf(user)
    expect((await complete(used, { code: codeAt(secret) })).status).toBe(200)
    expect((await complete(used, { recoveryCode: recoveryCodes[0] })).json.code).toBe('sign_in.ticket_gone')
    const tried = await ticketOf(user)
    for (let i = 0; i < 5; i++) expect((await complete(tried, { code: '000000' })).json.code).toBe('sign_in.code_wrong')
    expect((await complete(tried, { recoveryCode: recoveryCodes[1] })).json.code).toBe('sign_in.ticket_gone')
    const old = await ticketOf(user)
    await app.owner.query(`update sign_in_challenges set expires_at = now() - interval '1 second' where user_id = $1`, [user.id])
    expect((await complete(old, { recoveryCode: recoveryCodes[2] })).json.code).toBe('sign_in.ticket_gone')
    expect((await complete('x'.repeat(43), { code: '123456' })).json.code).toBe('sign_in.ticket_gone')
    expect((await historyOf(user)).filter((one) => one.failure_reason === 'second_factor')).toHaveLength(5)
  })

  it('does not open one account with another\'s code', async () => {
    const [one, other] = [await protectedUser(), await protectedUser()]
    expect((await complete(await ticketOf(one.user), { code: codeAt(other.secret) })).json.code).toBe('sign_in.code_wrong')
    expect((await complete(await ticketOf(one.user), { recoveryCode: other.recoveryCodes[0] })).json.code).toBe('sign_in.code_wrong')
  })

  it('lets the codes rest after ten wrong ones in a row, over as many tickets as there may be', async () => {
    const { user, secret } = await protectedUser()
    const tickets = await Promise.all([ticketOf(user), ticketOf(user), ticketOf(user)])
    for (let i = 0; i < 10; i++) await complete(tickets[Math.floor(i / 5)], { code: '000000' })
    const resting = await complete(tickets[2], { code: codeAt(secret) })
    expect([resting.status, resting.json.code]).toEqual([429, 'sign_in.codes_rest'])
    await app.owner.query('update authenticators set locked_until = null where user_id = $1', [user.id])
    expect((await complete(tickets[2], { code: codeAt(secret) })).status).toBe(200)
  })

  it('takes each recovery code once, at the same moment too; new ones void the old', async () => {
    const { user, recoveryCodes } = await protectedUser()
    const tickets = await Promise.all([ticketOf(user), ticketOf(user), ticketOf(user)])
    const typed = `${recoveryCodes[0].slice(0, 5).toLowerCase()} ${recoveryCodes[0].slice(5)}`
    const answers = await Promise.all(tickets.map((ticket) => complete(ticket, { recoveryCode: typed })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401])
    expect((await app.api('/account/authenticator', { as: user })).json.recoveryCodesLeft).toBe(9)
    const fresh = (await post('authenticator/recovery-codes', user, { password: testPassword })).json.recoveryCodes
    expect((await complete(await ticketOf(user), { recoveryCode: recoveryCodes[1] })).status).toBe(401)
    expect((await complete(await ticketOf(user), { recoveryCode: fresh[0] })).status).toBe(200)
  })

  it('ends with the app, which is taken off by its owner\'s password alone', async () => {
    const { user } = await protectedUser()
    expect((await post('authenticator/remove', user, { password: wrong })).status).toBe(403)
    expect((await post('authenticator/remove', user, { password: testPassword })).status).toBe(204)
    expect((await signIn(user)).json).toHaveProperty('token')
  })

  it('a ban reaches whoever stands between password and code', async () => {
    const { user, secret } = await protectedUser()
    const ticket = await ticketOf(user)
    await app.owner.query(`update users set banned = true, ban_reason = 'x' where id = $1`, [user.id])
    const answer = await complete(ticket, { code: codeAt(secret) })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
  })
})

describe('passkeys', () => {
  const register = async (user: User, key = softKey(), lies = {}) => {
    const options = (await post('passkeys/register/options', user, { password: testPassword })).json
    return { key, answer: await post('passkeys/register/verify', user, { name: 'My phone', response: key.make(options.challenge, lies) }), options }
  }
  const challenge = async () => (await app.api('/account/passkeys/sign-in/options', { body: {} })).json.challenge as string
  const enter = (response: object) => app.api('/account/passkeys/sign-in/verify', { body: { response } })

  it('signs in without password or code, once for each challenge, with a counter that grows', async () => {
    const { user } = await protectedUser()
    const { key, answer } = await register(user)
    expect(answer.status).toBe(201)
    const response = key.answer(await challenge(), 1)
    const session = await enter(response)
    expect([session.status, session.json.user?.id]).toEqual([200, user.id])
    expect((await enter(response)).json.code).toBe('passkey.refused')
    expect((await enter(key.answer(await challenge(), 1))).json.code).toBe('passkey.refused')
    expect((await enter(key.answer(await challenge(), 2))).status).toBe(200)
  })

  it('is refused from another origin, without the person being checked, with a challenge of nobody\'s, and unknown', async () => {
    const user = await app.make.user({ roles: ['admin'] })
    const { key } = await register(user)
    const refused = async (response: object) => { const { status, json } = await enter(response); expect([status, json.code]).toEqual([401, 'passkey.refused']) }
    await refused(key.answer(await challenge(), 1, { origin: 'https://evil.example' }))
    await refused(key.answer(await challenge(), 1, { flags: 1 }))
    await refused(key.answer('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 1))
    await refused(softKey().answer(await challenge(), 1))
    expect((await register(user, softKey(), { origin: 'https://evil.example' })).answer.json.code).toBe('passkey.refused')
  })

  it('is not registered with somebody else\'s challenge, nor twice', async () => {
    const [one, other] = [await app.make.user(), await app.make.user()]
    const options = (await post('passkeys/register/options', one, { password: testPassword })).json
    const stolen = await post('passkeys/register/verify', other, { name: 'Mine', response: softKey().make(options.challenge) })
    expect(stolen.json.code).toBe('passkey.refused')
    const { key } = await register(one)
    expect((await register(other, key)).answer.status).toBeGreaterThanOrEqual(400)
    expect((await register(one)).options.excludeCredentials).toMatchObject([{ id: key.id }])
  })

  it('is listed by name to its owner without keys, and removed by its owner alone', async () => {
    const [one, other] = [await app.make.user(), await app.make.user()]
    const { answer, key } = await register(one)
    const list = await app.api('/account/passkeys', { as: one })
    expect(list.json.passkeys).toMatchObject([{ id: answer.json.id, name: 'My phone', lastUsedAt: null }])
    const raw = await app.api('/passkeys', { as: one })
    expect(raw.json.docs).toHaveLength(1)
    expect(raw.text + list.text).not.toMatch(/publicKey|credentialId|counter|transports/)
    expect((await app.api(`/account/passkeys/${answer.json.id}`, { as: other, method: 'DELETE' })).status).toBe(404)
    expect((await app.api(`/account/passkeys/${answer.json.id}`, { as: one, method: 'DELETE' })).status).toBe(204)
    expect((await enter(key.answer(await challenge(), 1))).json.code).toBe('passkey.refused')
  })
})

describe('an operator', () => {
  it('takes the second factor off a person who lost it: every session ends, the trail and a mail say so', async () => {
    const { resetSecondFactor } = await import('@/domains/accounts/services/secondFactor/reset')
    const { systemRequest } = await import('@/platform/db/transaction')
    const { user } = await protectedUser(['admin'])
    const waiting = await ticketOf(user)
    const reset = async (email = user.email) => resetSecondFactor(await systemRequest(app.payload), email, 'Lost the phone')
    await expect(reset('nobody@example.test')).rejects.toThrow('Nobody signs in')
    expect(await reset(user.email.toUpperCase())).toMatchObject({ authenticators: 1, passkeys: 0 })
    expect((await app.api('/account/me', { as: user })).json.viewer).toBeNull()
    expect((await complete(waiting, { code: '000000' })).status).toBe(401)
    expect((await signIn(user)).json).toHaveProperty('token')
    const { rows } = await app.owner.query('select migration_reason from role_changes where user_id = $1 order by created_at desc limit 1', [user.id])
    expect(rows[0].migration_reason).toContain('Lost the phone')
    await app.work()
    const told = await app.owner.query("select count(*)::int as n from notifications where user_id = $1 and kind = 'account.second_factor_changed'", [user.id])
    expect(told.rows[0].n).toBe(2)
    await expect(reset()).rejects.toThrow('no second factor')
  })
})
