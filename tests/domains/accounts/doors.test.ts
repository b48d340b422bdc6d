import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'

let app: App
beforeAll(async () => { app = await boot() })

type User = Awaited<ReturnType<App['make']['user']>>
const row = async (id: string) => (await app.owner.query('select * from users where id = $1', [id])).rows[0]
const rolesOf = async (id: string) => (await app.owner.query('select value from users_roles where parent_id = $1', [id])).rows.map((one) => one.value)
const graphql = (query: string, as?: User) => app.api('/graphql', { as, body: { query } })

const forbidden = {
  roles: ['admin'], role: 'admin', emailVerifiedAt: null, banned: false, banReason: 'x', isActive: true, subscriptionTier: 'premium', usageQuota: 999999,
  stripeCustomerId: 'cus_stolen', schoolId: 'other', email: 'stolen@example.test', birthDate: '1950-01-01', country: 'US', lockUntil: null, loginAttempts: -100,
  hash: 'x', salt: 'x', sessions: [{ id: 'mine', expiresAt: '2999-01-01' }], pendingEmail: 'stolen@example.test', deletedAt: '2026-01-01',
}

describe('what Payload leaves open by default', () => {
  it('a student cannot make himself admin, confirm his own address or lift his quota, over REST or GraphQL', async () => {
    const user = await app.make.user({ birthDate: '2015-01-01', country: 'FR' })
    const before = await row(user.id)
    await app.api(`/users/${user.id}`, { as: user, method: 'PATCH', body: forbidden })
    await app.api('/users', { as: user, method: 'PATCH', query: { 'where[id][equals]': user.id }, body: forbidden })
    await graphql(`mutation { updateUser(id: "${user.id}", data: { roles: [admin], role: admin, usageQuota: 999999 }) { id } }`, user)
    const { updated_at: _a, ...after } = await row(user.id)
    const { updated_at: _b, ...same } = before
    expect(after).toEqual(same)
    expect(await rolesOf(user.id)).toEqual(['student'])
  })

  it('nobody makes people but an admin', async () => {
    const student = await app.make.user()
    for (const as of [undefined, student]) {
      const email = `made-${randomUUID()}@example.test`
      expect((await app.api('/users', { as, body: { name: 'Made', email, password: testPassword, roles: ['admin'] } })).status).toBeGreaterThanOrEqual(401)
      await graphql(`mutation { createUser(data: { name: "Made", firstName: "Made", email: "${email}", password: "${testPassword}", roles: [admin], locale: en, timezone: "UTC" }) { id } }`, as)
      expect((await app.owner.query('select 1 from users where email = $1', [email])).rows).toEqual([])
    }
  })

  it('nobody sets another’s password, and nobody his own by a plain save', async () => {
    const [user, other, admin] = [await app.make.user(), await app.make.user(), await app.make.user({ roles: ['admin'] })]
    for (const as of [undefined, other, user, admin]) {
      const answer = await app.api(`/users/${user.id}`, { as, method: 'PATCH', body: { password: 'taken over now' } })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      await graphql(`mutation { updateUser(id: "${user.id}", data: { password: "taken over now" }) { id } }`, as)
    }
    expect((await app.api('/account/sign-in', { body: { identifier: user.email, password: testPassword } })).status).toBe(200)
  })

  it('an admin makes a person with a password that no answer repeats and no table keeps', async () => {
    const admin = await app.make.user({ roles: ['admin'] })
    const email = `made-${randomUUID()}@example.test`
    const answer = await app.api('/users', { as: admin, body: { name: 'Made By Admin', email, password: testPassword, locale: 'en', timezone: 'UTC' } })
    expect([answer.status, answer.json.doc?.email]).toEqual([201, email])
    const seen = await app.api(`/users/${answer.json.doc.id}`, { as: admin })
    const { rows } = await app.owner.query('select row_to_json(u)::text as text from users u where email = $1', [email])
    for (const text of [answer.text, seen.text, rows[0].text]) expect(text).not.toContain(testPassword)
    expect((await app.api('/account/sign-in', { body: { identifier: email, password: testPassword } })).status).toBe(200)
  })

  it('there are no API keys to plant and no _verified to set', async () => {
    const [user, admin] = [await app.make.user(), await app.make.user({ roles: ['admin'] })]
    await app.api(`/users/${admin.id}`, { as: user, method: 'PATCH', body: { enableAPIKey: true, apiKey: 'planted', _verified: true } })
    expect((await app.api('/users/me', { headers: { authorization: 'users API-Key planted' } })).json.user).toBeNull()
    expect(Object.keys(await row(admin.id)).filter((name) => /api_key|verified$/.test(name))).toEqual([])
  })

  it('first-register, init and Payload’s own reset and verification are shut', async () => {
    const closed: [string, 'GET' | 'POST'][] = [['/users/first-register', 'POST'], ['/users/init', 'GET'], ['/users/forgot-password', 'POST'], ['/users/reset-password', 'POST'], ['/users/verify/x', 'POST']]
    for (const [path, method] of closed) {
      const answer = await app.api(path, { method, body: method === 'POST' ? { email: 'a@example.test', password: testPassword, token: 'x' } : undefined })
      expect([403, 404], path).toContain(answer.status)
    }
  })

  it('twenty first-registers at once make nobody', async () => {
    const email = `first-${randomUUID()}@example.test`
    await Promise.all(Array.from({ length: 20 }, () => app.api('/users/first-register', { body: { email, password: testPassword, name: 'First', roles: ['admin'] } })))
    expect((await app.owner.query('select 1 from users where email = $1', [email])).rows).toEqual([])
  })

  it('GraphQL signs nobody in, resets nothing and unlocks nobody past our limits', async () => {
    const [user, student] = [await app.make.user(), await app.make.user()]
    const mutations = [
      `loginUser(email: "${user.email}", password: "${testPassword}") { token }`, `forgotPasswordUser(email: "${user.email}")`,
      `resetPasswordUser(token: "x", password: "taken over now") { token }`, `unlockUser(email: "${user.email}")`,
    ]
    for (const mutation of mutations) {
      const answer = await graphql(`mutation { ${mutation} }`, student)
      expect(answer.json.errors?.length, mutation).toBeGreaterThan(0)
      expect(answer.text).not.toMatch(/"token":"/)
    }
    expect((await row(user.id)).reset_password_token).toBeNull()
  })

  it('nobody deletes people, whoever he is', async () => {
    const [user, admin] = [await app.make.user(), await app.make.user({ roles: ['admin'] })]
    for (const as of [user, admin]) expect((await app.api(`/users/${user.id}`, { as, method: 'DELETE' })).status).toBe(403)
    expect(await row(user.id)).toBeTruthy()
  })
})

describe('what others may see', () => {
  it('of a person is nothing, for students and strangers', async () => {
    const [user, other] = [await app.make.user(), await app.make.user()]
    for (const as of [undefined, other]) expect([403, 404]).toContain((await app.api(`/users/${user.id}`, { as })).status)
    expect((await app.api('/users', { as: other })).json.docs.map(({ id }: { id: string }) => id)).toEqual([other.id])
  })

  it('of phone and birth date is nothing for moderators, in answers and in questions', async () => {
    const [user, moderator] = [await app.make.user({ phoneNumber: '+33 1 23 45 67 89', birthDate: '1990-01-01' }), await app.make.user({ roles: ['moderator'] })]
    const seen = (await app.api(`/users/${user.id}`, { as: moderator })).json
    expect(seen.name).toBe(user.name)
    expect([seen.phoneNumber, seen.birthDate]).toEqual([undefined, undefined])
    expect((await app.api('/users', { as: moderator, query: { 'where[birthDate][exists]': true } })).status).toBeGreaterThanOrEqual(400)
    expect((await row(user.id)).phone_number).toMatch(/^enc1\./)
    expect((await app.api('/account/me', { as: user })).json.viewer.phoneNumber).toBe('+33 1 23 45 67 89')
  })

  it('of a profile is what is public; a minor’s needs a consent', async () => {
    const [adult, child] = [await app.make.user(), await app.make.user({ birthDate: `${new Date().getUTCFullYear() - 9}-01-01`, country: 'FR' })]
    const page = async (user: User) => (await app.api('/profiles', { query: { 'where[user][equals]': user.id } })).json.docs
    expect(await page(adult)).toEqual([])
    for (const user of [adult, child]) {
      const { status } = await app.api('/account/profile', { as: user, method: 'PATCH', body: { isPublic: true, bio: 'I write.', subjects: ['Physics'] } })
      expect(status).toBe(200)
    }
    const [shown] = await page(adult)
    expect(shown).toMatchObject({ displayName: adult.name, bio: 'I write.' })
    expect([shown.subjects, shown.isMinor, shown.parentalConsentStatus]).toEqual([undefined, undefined, undefined])
    expect(await page(child)).toEqual([])
    await app.api('/profiles', { as: child, method: 'PATCH', query: { 'where[user][equals]': child.id }, body: { hasPublicNameConsent: true, isMinor: false } })
    expect(await page(child)).toEqual([])
  })

  it('of settings, sessions, histories and tokens is one’s own at most', async () => {
    const [user, other] = [await app.make.user(), await app.make.user()]
    await app.api('/account/sign-in', { body: { identifier: user.email, password: testPassword } })
    for (const slug of ['user-settings', 'user-sessions', 'login-history', 'role-changes', 'verification-tokens']) {
      const { json } = await app.api(`/${slug}`, { as: other, query: { 'where[user][equals]': user.id } })
      expect(json.docs ?? [], slug).toEqual([])
      for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
        expect((await app.api(`/${slug}`, { as: other, method, query: method === 'POST' ? {} : { 'where[id][exists]': true }, body: method === 'DELETE' ? undefined : { user: other.id } })).json?.docs ?? []).toEqual([])
      }
    }
  })
})

describe('what somebody chooses', () => {
  it('is his own, and mails follow his language', async () => {
    const user = await app.make.user()
    const answer = await app.api('/account/settings', { as: user, method: 'PATCH', body: { language: 'ar', timeZone: 'Africa/Casablanca', theme: 'dark', reading: { size: 140 }, notifications: [{ kind: 'story.approved', channel: 'mail', isEnabled: false }] } })
    expect(answer.status).toBe(200)
    expect(answer.json.settings).toMatchObject({ language: 'ar', theme: 'dark', reading: { size: 140, font: 'serif' } })
    expect(await row(user.id)).toMatchObject({ locale: 'ar', timezone: 'Africa/Casablanca' })
    const { notificationPreference } = await import('@/domains/accounts/api')
    const { systemRequest } = await import('@/platform/db/transaction')
    const req = await systemRequest(app.payload)
    expect(await notificationPreference(req, user.id, 'story.approved', 'mail')).toBe(false)
    expect(await notificationPreference(req, user.id, 'story.approved', 'site')).toBeUndefined()
  })

  it('refuses an unknown time zone, an odd link and a username that somebody has in other letters', async () => {
    const [user, other] = [await app.make.user(), await app.make.user({ username: `taken_${randomUUID().slice(0, 6)}` })]
    expect((await app.api('/account/settings', { as: user, method: 'PATCH', body: { timeZone: 'Mars/Olympus' } })).status).toBe(400)
    expect((await app.api('/account/profile', { as: user, method: 'PATCH', body: { socialWebsite: 'javascript:alert(1)' } })).status).toBe(400)
    expect((await app.api('/account/profile', { as: user, method: 'PATCH', body: { username: other.username!.toUpperCase() } })).status).toBe(409)
  })
})
