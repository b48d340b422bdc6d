import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'

let app: App
beforeAll(async () => { app = await boot() })

const signIn = (email: string) => app.api('/account/sign-in', { body: { identifier: email, password: testPassword } })
const bearer = (token: string) => ({ headers: { authorization: `JWT ${token}` } })
const whoAmI = async (token: string) => (await app.api('/account/me', bearer(token))).json.viewer?.id ?? null
const rolesOf = async (id: string) => (await app.owner.query('select value from users_roles where parent_id = $1 order by "order"', [id])).rows.map((row) => row.value)

describe('a ban', () => {
  it('acts at once, tells its reason to its owner alone, and ends when it is lifted', async () => {
    const [user, moderator] = [await app.make.user(), await app.make.user({ roles: ['moderator'] })]
    const { token } = (await signIn(user.email)).json
    expect((await app.api(`/account/users/${user.id}/ban`, { as: moderator, body: { reason: 'Spam in comments' } })).status).toBe(200)
    expect(await whoAmI(token)).toBeNull()
    const banned = await signIn(user.email)
    expect([banned.status, banned.json.code, banned.json.reason]).toEqual([403, 'account.banned', 'Spam in comments'])
    expect((await app.api('/account/sign-in', { body: { identifier: user.email, password: 'wrong password' } })).status).toBe(401)
    const { rows } = await app.owner.query(`select failure_reason from login_history where user_id = $1 and not success order by created_at`, [user.id])
    expect(rows.map((row) => row.failure_reason)).toEqual(['banned', 'wrong_password'])
    expect((await app.api(`/account/users/${user.id}/lift-ban`, { as: moderator, body: {} })).status).toBe(200)
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('with an end is over when its time has come', async () => {
    const [user, moderator] = [await app.make.user(), await app.make.user({ roles: ['moderator'] })]
    await app.api(`/account/users/${user.id}/ban`, { as: moderator, body: { reason: 'Cooling off', until: new Date(Date.now() + 60_000).toISOString() } })
    expect((await signIn(user.email)).status).toBe(403)
    await app.owner.query(`update users set ban_expires_at = now() - interval '1 second' where id = $1`, [user.id])
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('is nothing for students, for oneself, or against one’s own rank and above', async () => {
    const [student, moderator, editor, admin] = await Promise.all([['student'], ['moderator'], ['editor'], ['admin']].map((roles) => app.make.user({ roles: roles as never })))
    const ban = async (as: typeof student, whom: typeof student) => (await app.api(`/account/users/${whom.id}/ban`, { as, body: { reason: 'No reason' } })).status
    expect(await Promise.all([ban(student, moderator), ban(moderator, moderator), ban(moderator, editor), ban(editor, admin), ban(admin, admin)])).toEqual([403, 403, 403, 403, 403])
  })

  it('is not undone by a sign-in or a refresh of the same moment', async () => {
    const moderator = await app.make.user({ roles: ['moderator'] })
    for (let round = 0; round < 5; round++) {
      const user = await app.make.user()
      const { token } = (await signIn(user.email)).json
      await Promise.all([
        app.api(`/account/users/${user.id}/ban`, { as: moderator, body: { reason: 'At the same moment' } }),
        app.api('/users/refresh-token', { ...bearer(token), body: {} }),
        app.api('/account/profile', { ...bearer(token), method: 'PATCH', body: { name: 'Somebody Else' } }),
        signIn(user.email),
      ])
      const { rows } = await app.owner.query('select banned, (select count(*)::int from users_sessions where _parent_id = users.id) as sessions from users where id = $1', [user.id])
      expect(rows[0]).toEqual({ banned: true, sessions: 0 })
    }
  })
})

describe('roles', () => {
  it('are given by an admin with a reason, written down, and end all sessions [R0211]', async () => {
    const [user, admin] = [await app.make.user(), await app.make.user({ roles: ['admin'] })]
    const { token } = (await signIn(user.email)).json
    const answer = await app.api(`/account/users/${user.id}/roles`, { as: admin, body: { roles: ['moderator', 'student'], reason: 'Joins the team' } })
    expect([answer.status, answer.json.roles]).toEqual([200, ['moderator', 'student']])
    expect(await whoAmI(token)).toBeNull()
    const { rows } = await app.owner.query('select from_role, to_role, migration_type, migration_reason, performed_by_id, migration_status from role_changes where user_id = $1', [user.id])
    expect(rows).toEqual([{ from_role: 'student', to_role: 'moderator', migration_type: 'admin_assigned', migration_reason: 'Joins the team', performed_by_id: admin.id, migration_status: 'completed' }])
  })

  it('are written down as well when an admin changes them in the panel, where nobody changes his own', async () => {
    const [user, admin] = [await app.make.user(), await app.make.user({ roles: ['admin'] })]
    expect((await app.api(`/users/${user.id}`, { as: admin, method: 'PATCH', body: { roles: ['author', 'student'] } })).status).toBe(200)
    expect(await rolesOf(user.id)).toEqual(['author', 'student'])
    expect((await app.owner.query('select count(*)::int as n from role_changes where user_id = $1', [user.id])).rows[0].n).toBe(1)
    await app.api(`/users/${admin.id}`, { as: admin, method: 'PATCH', body: { roles: ['admin', 'editor'] } })
    expect(await rolesOf(admin.id)).toEqual(['admin'])
  })

  it('are not for moderators or editors to give', async () => {
    const user = await app.make.user()
    for (const role of ['moderator', 'editor'] as const) {
      const staff = await app.make.user({ roles: [role] })
      expect((await app.api(`/account/users/${user.id}/roles`, { as: staff, body: { roles: ['teacher'], reason: 'Because' } })).status).toBe(403)
      await app.api(`/users/${user.id}`, { as: staff, method: 'PATCH', body: { roles: ['admin'] } })
    }
    expect(await rolesOf(user.id)).toEqual(['student'])
  })

  it('are the first of the set, whatever is sent', async () => {
    const [user, admin] = [await app.make.user(), await app.make.user({ roles: ['admin'] })]
    await app.api(`/users/${user.id}`, { as: admin, method: 'PATCH', body: { roles: ['teacher', 'student'], role: 'admin' } })
    const { rows } = await app.owner.query('select role from users where id = $1', [user.id])
    expect(rows[0].role).toBe('teacher')
  })
})

describe('histories', () => {
  it('of sign-ins and of roles cannot be changed, not even by the owner of the database', async () => {
    const user = await app.make.user({ roles: ['author'] })
    await signIn(user.email)
    for (const table of ['login_history', 'role_changes', 'role_changes_texts']) {
      await expect(app.owner.query(`update ${table} set id = id`)).rejects.toThrow(/append-only/)
      await expect(app.owner.query(`delete from ${table}`)).rejects.toThrow(/append-only/)
    }
  })
})
