import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import type { Options } from '../../support/as'

let app: App
beforeAll(async () => { app = await boot() })

type User = Awaited<ReturnType<App['make']['user']>>
const reason = 'Ticket 12: the shelf stays empty'
const start = (staff: User, person: User, why: string | undefined = reason) => app.api(`/account/look-as/${person.id}`, { as: staff, body: { reason: why } })
const cookieOf = (answer: { headers: Headers }) => (answer.headers.get('set-cookie') ?? '').split(';')[0]
/** A staff member who looks as a person: every call carries his own session and the cookie beside it. */
const looking = async (roles: ('moderator' | 'editor' | 'admin')[] = ['moderator'], of?: User) => {
  const staff = await app.make.user({ roles })
  const person = of ?? (await app.make.user())
  const started = await start(staff, person)
  expect(started.status).toBe(200)
  const cookie = cookieOf(started)
  return { staff, person, cookie, started, api: (path: string, options: Options = {}) => app.api(path, { as: staff, ...options, headers: { cookie, ...options.headers } }) }
}
const everythingOf = async (person: User) => {
  const one = async (statement: string) => (await app.owner.query(statement, [person.id])).rows
  return JSON.stringify([
    await one('select * from users where id = $1'), await one('select * from users_roles where parent_id = $1'), await one('select * from users_sessions where _parent_id = $1'),
    await one('select * from profiles where user_id = $1'), await one('select * from user_settings where user_id = $1'), await one('select * from guardianships where invited_by_id = $1'),
    await one(`select * from payload_preferences p join payload_preferences_rels r on r.parent_id = p.id where r.users_id = $1`),
  ])
}

describe('looking as somebody else', () => {
  it('shows what the person sees, says so, and leaves rows behind that name the staff member and the reason', async () => {
    const { staff, person, api, started } = await looking()
    expect(started.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    const me = await api('/account/me')
    expect(me.json).toMatchObject({ viewer: { id: person.id }, lookingAs: { id: staff.id, name: staff.name } })
    expect((await api('/users')).json.docs.map((one: User) => one.id)).toEqual([person.id])
    const { rows: [visit] } = await app.owner.query('select * from user_sessions where user_id = $1', [person.id])
    expect(visit).toMatchObject({ method: 'impersonation', impersonated_by_id: staff.id, impersonation_reason: reason })
    const { rows: history } = await app.owner.query(`select method from login_history where user_id = $1`, [person.id])
    expect(history).toEqual([{ method: 'impersonation' }])
    expect((await app.api('/account/me', { as: staff })).json).toMatchObject({ viewer: { id: staff.id }, lookingAs: null })
  })

  it('is for staff with a reason, downward on the ladder, never at oneself, and not for a student', async () => {
    const [moderator, editor, admin, student] = await Promise.all([['moderator'], ['editor'], ['admin'], ['student']].map((roles) => app.make.user({ roles: roles as never })))
    const other = await app.make.user({ roles: ['moderator'] })
    const status = async (by: User, at: User, why?: string) => (await start(by, at, why)).status
    expect(await Promise.all([status(moderator, student), status(editor, moderator), status(admin, editor)])).toEqual([200, 200, 200])
    expect(await Promise.all([status(moderator, editor), status(moderator, other), status(editor, admin), status(admin, admin), status(student, other)])).toEqual([403, 403, 403, 403, 403])
    expect([await status(moderator, student, ''), await status(moderator, { ...student, id: '019a0000-0000-7000-8000-000000000000' })]).toEqual([400, 403])
    expect((await app.api(`/account/look-as/${student.id}`, { body: { reason } })).status).toBe(401)
  })

  it('changes nothing: by REST, in bulk, by GraphQL, by our endpoints, by Payload\'s own', async () => {
    const { person, api } = await looking(['admin'], await app.make.user({ roles: ['editor'] }))
    await app.api('/account/me', { as: person })
    const before = await everythingOf(person)
    // Being looked at is no activity of the person's.
    await api('/account/me')
    const tries: [string, Options][] = [
      [`/users/${person.id}`, { method: 'PATCH', body: { name: 'Changed' } }],
      ['/users?where[id][exists]=true', { method: 'PATCH', body: { name: 'Changed' } }],
      ['/users?where[id][exists]=true', { method: 'DELETE' }],
      ['/media', { method: 'POST', body: { alt: 'x' } }],
      ['/profiles?where[id][exists]=true', { method: 'PATCH', body: { displayName: 'Changed' } }],
      ['/account/settings', { method: 'PATCH', body: { theme: 'dark' } }],
      ['/account/profile', { method: 'PATCH', body: { displayName: 'Changed' } }],
      ['/account/guardians/invite-by-code', { method: 'POST', body: {} }],
      ['/account/authenticator/begin', { method: 'POST', body: { password: 'x' } }],
      ['/account/passkeys/register/options', { method: 'POST', body: { password: 'x' } }],
      ['/account/password/change', { method: 'POST', body: { oldPassword: 'x', password: 'a long new password' } }],
      ['/account/sessions/revoke-others', { method: 'POST', body: {} }],
      ['/payload-preferences/nav', { method: 'POST', body: { value: { open: true } } }],
      ['/payload-preferences/nav', { method: 'DELETE' }],
      ['/users/logout?allSessions=true', { method: 'POST', body: {} }],
      ['/users/refresh-token', { method: 'POST', body: {} }],
      [`/account/look-as/${(await app.make.user()).id}`, { method: 'POST', body: { reason } }],
    ]
    for (const [path, options] of tries) {
      const { status, text } = await api(path, options)
      // A bulk change answers 200 with nothing changed only where no document is in reach; all others refuse.
      expect([path, status >= 400 || /"docs":\[\]/.test(text)]).toEqual([path, true])
    }
    const mutations = [
      `updateUser(id: "${person.id}", data: { name: "Changed" }) { id }`, `deleteUser(id: "${person.id}") { id }`, 'logoutUser(allSessions: true)', 'refreshTokenUser { exp }',
    ]
    for (const one of mutations) expect([one, (await api('/graphql', { body: { query: `mutation { ${one} }` } })).json.errors?.length]).toEqual([one, 1])
    expect(await everythingOf(person)).toBe(before)
  })

  it('opens no admin panel, since its ways of writing ask no policy', async () => {
    const { api } = await looking(['admin'], await app.make.user({ roles: ['editor'] }))
    expect((await api('/access')).json.canAccessAdmin).not.toBe(true)
  })

  it('ends by its own button, for good', async () => {
    const { staff, person, api, cookie } = await looking()
    const stopped = await api('/account/look-as/stop', { body: {} })
    expect([stopped.status, stopped.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
    // Who kept the cookie looks no more.
    expect((await app.api('/account/me', { as: staff, headers: { cookie } })).json.viewer.id).toBe(staff.id)
    const { rows } = await app.owner.query('select logout_at from user_sessions where user_id = $1', [person.id])
    expect(rows[0].logout_at).not.toBeNull()
  })

  it('ends with signing out, which signs out the staff member and nobody else', async () => {
    const { staff, person, api } = await looking()
    await app.api('/account/me', { as: person })
    expect((await api('/account/sign-out', { body: {} })).status).toBe(200)
    expect((await api('/account/me')).json.viewer).toBeNull()
    expect((await app.api('/account/me', { as: staff })).json.viewer).toBeNull()
    expect((await app.api('/account/me', { as: person })).json.viewer.id).toBe(person.id)
  })

  it('ends with the half hour, with the role, and with the session it began in', async () => {
    const late = await looking()
    await app.owner.query(`update user_sessions set expires_at = now() - interval '1 second' where user_id = $1`, [late.person.id])
    expect((await late.api('/account/me')).json.viewer.id).toBe(late.staff.id)
    const demoted = await looking()
    await app.owner.query(`update users_roles set value = 'student' where parent_id = $1`, [demoted.staff.id])
    expect((await demoted.api('/account/me')).json.viewer.id).toBe(demoted.staff.id)
    const gone = await looking()
    await app.owner.query('delete from users_sessions where _parent_id = $1', [gone.staff.id])
    expect((await gone.api('/account/me')).json.viewer).toBeNull()
  })

  it('is worth nothing in other hands, alone, or with a letter changed', async () => {
    const { cookie } = await looking()
    const [student, moderator] = [await app.make.user(), await app.make.user({ roles: ['moderator'] })]
    const seen = async (as: User | undefined, carried: string) => (await app.api('/account/me', { as, headers: { cookie: carried } })).json.viewer?.id
    expect(await seen(student, cookie)).toBe(student.id)
    expect(await seen(moderator, cookie)).toBe(moderator.id)
    expect(await seen(undefined, cookie)).toBeUndefined()
    const [name, value] = cookie.split('=')
    const [body, signature] = value.split('.')
    const forged = Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), by: moderator.id })).toString('base64url')
    expect(await seen(moderator, `${name}=${forged}.${signature}`)).toBe(moderator.id)
    expect(await seen(moderator, `${name}=garbage`)).toBe(moderator.id)
  })

  it('is seen by the person in the list of visits', async () => {
    const { person } = await looking()
    const { docs } = (await app.api('/login-history', { as: person })).json
    expect(docs.map((one: { method: string }) => one.method)).toContain('impersonation')
  })
})
