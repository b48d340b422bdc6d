import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { demoPeople, seedPeople } from '@/domains/accounts/seed'
import { tendAccounts } from '@/domains/accounts/jobs/tendAccounts'
import { systemRequest } from '@/platform/db/transaction'
import { boot, type App } from '../../support/boot'
import { testPassword } from '../../support/factories'

let app: App
beforeAll(async () => { app = await boot() })
afterEach(() => vi.unstubAllEnvs())

describe('the people of the demo', () => {
  it('sign in with their passwords, once made, however often they are seeded; the banned one does not', async () => {
    const first = await seedPeople(await systemRequest(app.payload), demoPeople)
    const second = await seedPeople(await systemRequest(app.payload), demoPeople)
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id))
    const roles = new Set(first.map(({ role }) => role))
    for (const role of ['admin', 'editor', 'moderator', 'teacher', 'parent', 'child', 'volunteer', 'institution', 'student', 'banned']) expect(roles).toContain(role)
    for (const one of first) {
      const { status } = await app.api('/account/sign-in', { body: { identifier: one.email ?? one.username, password: one.password } })
      expect([one.key, status]).toEqual([one.key, one.role === 'banned' ? 403 : 200])
    }
  })

  it('include children whose guardian consented as they say', async () => {
    const made = await seedPeople(await systemRequest(app.payload), demoPeople)
    const shown = async (key: string) => (await app.api('/account/me', { as: made.find((one) => one.key === key)! })).json
    expect((await shown('leo')).viewer).toMatchObject({ isMinor: true, email: null })
    const { rows } = await app.owner.query('select has_public_name_consent as shown, is_minor from profiles p join users u on u.id = p.user_id where u.username = any($1) order by u.username', [['leo_ibarra', 'vera_ibarra']])
    expect(rows).toEqual([{ shown: false, is_minor: true }, { shown: true, is_minor: true }])
  })

  it('are not made in production without being asked for', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('SEED_DEMO', '')
    await expect(seedPeople(await systemRequest(app.payload), demoPeople)).rejects.toThrow(/SEED_DEMO=1/)
  })
})

describe('the first admin', () => {
  const make = (args: string[], password: string) =>
    spawnSync('node', ['--import', 'tsx', 'src/platform/cli/tasks/admin-create.ts', ...args, '--password-stdin'], { input: `${password}\n`, encoding: 'utf8', env: process.env })

  it('comes from the command line and signs in; a second of the same address does not', async () => {
    const email = `Root-${randomUUID().slice(0, 8)}@example.test`
    const made = make(['--email', email, '--name', 'Root Person'], testPassword)
    expect(made.stdout + made.stderr).toContain('is an admin now')
    const session = await app.api('/account/sign-in', { body: { identifier: email, password: testPassword } })
    expect(session.json.user.roles).toEqual(['admin'])
    const again = make(['--email', email.toLowerCase(), '--name', 'Root Person'], testPassword)
    expect([again.status, again.stderr.split('\n')[0]]).toEqual([1, expect.stringContaining('signs in with')])
  })

  it.each([
    ['an address that is none', ['--email', 'nobody', '--name', 'X'], testPassword, 'is no e-mail address'],
    ['a short password', ['--email', 'short@example.test', '--name', 'X'], 'short', 'too short'],
    ['a missing name', ['--email', 'short@example.test'], testPassword, 'name is missing'],
  ])('is refused in one sentence for %s', (_what, args, password, sentence) => {
    const { status, stderr } = make(args, password)
    expect(status).toBe(1)
    expect(stderr.split('\n')[0]).toContain(sentence)
  })
})

describe('every night', () => {
  it('visits end whose session ran out, and whoever has grown up is no minor on the page', async () => {
    const user = await app.make.user({ birthDate: '1990-01-01' })
    await app.api('/account/sign-in', { body: { identifier: user.email, password: testPassword } })
    await app.owner.query(`update users_sessions set expires_at = now() - interval '1 hour' where _parent_id = $1`, [user.id])
    await app.owner.query(`update user_sessions set expires_at = now() - interval '1 hour', login_at = now() - interval '3 hours', last_activity_at = now() - interval '2 hours' where user_id = $1`, [user.id])
    await app.owner.query('update profiles set is_minor = true where user_id = $1', [user.id])
    await tendAccounts.run(await systemRequest(app.payload), {}, { attempt: 1, lastAttempt: false })
    const { rows } = await app.owner.query('select v.ended_because, v.session_duration::int as minutes, p.is_minor from user_sessions v join profiles p on p.user_id = v.user_id where v.user_id = $1', [user.id])
    expect(rows).toEqual([{ ended_because: 'expired', minutes: 60, is_minor: false }])
  })
})
