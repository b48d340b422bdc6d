import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword, type Factories } from '../../support/factories'

let app: App
let reader: Awaited<ReturnType<Factories['user']>>
beforeAll(async () => {
  app = await boot()
  reader = await app.make.user()
})

describe('doors that Payload leaves open', () => {
  it.each([
    ['GET', '/users/init'],
    ['POST', '/users/first-register'],
    ['GET', '/og'],
    ['GET', '/og?title=x'],
    ['GET', '/graphql-playground'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
  ] as const)('%s %s is shut', async (method, path) => {
    for (const as of [null, reader]) {
      const { status } = await app.api(path, { as, method, ...(method === 'POST' ? { body: { email: 'first@example.test', password: testPassword } } : {}) })
      // Where the path is gone, Payload takes its last part for an id.
      expect([403, 404]).toContain(status)
    }
  })

  it.each(['payload-jobs', 'payload-kv', 'payload-locked-documents', 'payload-migrations'])('%s can be neither read nor written by a signed-in person', async (slug) => {
    const read = await app.api(`/${slug}`, { as: reader })
    expect(read.status).toBeGreaterThanOrEqual(403)
    const written = await app.api(`/${slug}`, { as: reader, body: { key: 'planted', data: {}, taskSlug: 'schedulePublish', input: {} } })
    expect(written.status).toBeGreaterThanOrEqual(403)
    const removed = await app.api(`/${slug}?where[id][exists]=true`, { as: reader, method: 'DELETE' })
    expect(removed.status).toBeGreaterThanOrEqual(403)
  })

  it("shows a person's preferences of the admin panel to nobody else", async () => {
    const other = await app.make.user()
    expect((await app.api('/payload-preferences/nav', { as: reader, body: { value: { open: true } } })).status).toBe(200)
    expect((await app.api('/payload-preferences', { as: reader })).json.totalDocs).toBe(1)
    expect((await app.api('/payload-preferences', { as: other })).json.totalDocs).toBe(0)
    expect((await app.api('/payload-preferences')).status).toBe(403)
  })

  it('lets nobody make himself more than he is', async () => {
    for (const body of [{ roles: ['admin'] }, { hash: 'x', salt: 'y' }, { _verified: true }, { loginAttempts: 0, lockUntil: null }, { apiKey: 'planted', enableAPIKey: true }]) {
      await app.api(`/users/${reader.id}`, { as: reader, method: 'PATCH', body })
    }
    const { rows } = await app.owner.query('select hash from users where id = $1', [reader.id])
    expect(rows[0].hash).not.toBe('x')
    expect((await app.api('/users/me', { as: reader })).json.user.roles).toEqual(['student'])
  })

  it('lets nobody touch another account: change, password, unlock, delete', async () => {
    const other = await app.make.user()
    const tries = [
      app.api(`/users/${other.id}`, { as: reader, method: 'PATCH', body: { password: 'taken over by me 123' } }),
      app.api(`/users/${other.id}`, { as: reader, method: 'DELETE' }),
      app.api('/users/unlock', { as: reader, body: { email: other.email } }),
      app.api('/users/unlock', { body: { email: other.email } }),
      app.api(`/users/${other.id}`, { as: reader }),
    ]
    for (const { status } of await Promise.all(tries)) expect([400, 401, 403, 404]).toContain(status)
  })

  it('shows no versions to a stranger', async () => {
    const versioned = app.payload.config.collections.filter(({ versions }) => versions)
    for (const { slug } of versioned) {
      const { status, json } = await app.api(`/${slug}/versions`, { as: reader })
      expect(status === 403 || json.totalDocs === 0, slug).toBe(true)
    }
  })

  it('demands a policy of ours for every collection of the finished configuration', async () => {
    const { allPolicies } = await import('@/platform/http/finishConfig')
    const policies = allPolicies()
    for (const { slug, access } of app.payload.config.collections) {
      expect(policies[slug], slug).toBeDefined()
      for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'admin', 'unlock'] as const) expect(access[operation], `${slug}.${operation}`).toBe(policies[slug].access[operation])
    }
  })

  it('locks no document in Payload’s own way, and asks nobody outside for a picture', () => {
    for (const { slug, lockDocuments } of app.payload.config.collections) expect(lockDocuments, slug).toBe(false)
    expect(app.payload.config.admin.avatar).toBe('default')
    expect(app.payload.config.telemetry).toBe(false)
  })
})

describe('cookies and other sites', () => {
  const withCookie = async (headers: Record<string, string>) => {
    const { tokenFor } = await import('../../support/as')
    const cookie = `payload-token=${await tokenFor(app.payload, reader)}; theme=dark`
    return (await app.api('/users/me', { headers: { cookie, host: '127.0.0.1:3000', ...headers } })).json.user
  }

  it('makes a request from another site anonymous, whatever cookie it carries', async () => {
    expect(await withCookie({ origin: 'https://evil.example' })).toBeNull()
    expect(await withCookie({ origin: 'null' })).toBeNull()
    expect(await withCookie({ origin: 'http://127.0.0.1:3001' })).toBeNull()
    expect(await withCookie({ 'sec-fetch-site': 'cross-site' })).toBeNull()
    expect(await withCookie({ 'sec-fetch-site': 'same-site' })).toBeNull()
  })

  it('takes the cookie of our own pages under the address that they were opened with', async () => {
    expect(await withCookie({ origin: 'http://127.0.0.1:3000' })).toMatchObject({ id: reader.id })
    expect(await withCookie({ origin: 'http://library.test:4000', host: 'library.test:4000' })).toMatchObject({ id: reader.id })
    expect(await withCookie({ 'sec-fetch-site': 'same-origin' })).toMatchObject({ id: reader.id })
    expect(await withCookie({})).toMatchObject({ id: reader.id })
  })

  it('writes nothing for another site', async () => {
    const { tokenFor } = await import('../../support/as')
    const { status } = await app.api(`/users/${reader.id}`, {
      method: 'PATCH', body: { name: 'Changed elsewhere' },
      headers: { cookie: `payload-token=${await tokenFor(app.payload, reader)}`, origin: 'https://evil.example', host: '127.0.0.1:3000' },
    })
    expect([401, 403]).toContain(status)
  })

  it('gives other origins no leave to read', async () => {
    const { headers } = await app.api('/users/me', { headers: { origin: 'https://evil.example' } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})
