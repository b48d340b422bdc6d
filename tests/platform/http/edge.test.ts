import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'

let app: App
beforeAll(async () => {
  app = await boot()
})

const staffAndReader = async () => ({ admin: await app.make.user({ roles: ['admin'] }), reader: await app.make.user() })

describe('the edge', () => {
  it('gives every answer an id, and keeps a well-formed one that was sent', async () => {
    const own = await app.api('/users/me')
    expect(own.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    const given = await app.api('/users/me', { headers: { 'x-request-id': 'shelf-0001-abc' } })
    expect(given.headers.get('x-request-id')).toBe('shelf-0001-abc')
    const hostile = await app.api('/users/me', { headers: { 'x-request-id': 'a"b<c>' } })
    expect(hostile.headers.get('x-request-id')).not.toContain('<')
  })

  it('says what is wrong as a problem, with the request id and the list that the admin panel reads', async () => {
    const answer = await app.api('/nothing-here')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json;/)
    // What the panel looks for before it reads why something was refused.
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.json).toMatchObject({ type: 'urn:inkwell:problem:access.not_found', status: 404, code: 'access.not_found', requestId: answer.headers.get('x-request-id') })
    expect(answer.json.errors[0].message).toBeTruthy()
  })

  it('sends the headers that keep an answer harmless', async () => {
    const { headers } = await app.api('/users/me')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('is alive without a database, and names what is not ready', async () => {
    const alive = await app.api('/health')
    expect(alive.json).toEqual({ alive: true })
    const ready = await app.api('/ready')
    expect(ready.json.checks.database).toEqual({ ok: true, says: 'reachable' })
    expect(ready.status).toBe(Object.values(ready.json.checks).every((check) => (check as { ok: boolean }).ok) ? 200 : 503)
  })

  it('is ready again as soon as a worker beats, and not when it has been silent for longer than 30 s', async () => {
    const beat = (age: string) => app.owner.query(`insert into inkwell_jobs.heartbeat (worker, at) values ('probe', now() - interval '${age}') on conflict (worker) do update set at = excluded.at`)
    await app.owner.query('delete from inkwell_jobs.heartbeat')
    await beat('2 seconds')
    expect((await app.api('/ready')).json.checks.worker.ok).toBe(true)
    await beat('31 seconds')
    const silent = await app.api('/ready')
    expect(silent.json.checks.worker.ok).toBe(false)
    expect(silent.status).toBe(503)
    await app.owner.query('delete from inkwell_jobs.heartbeat')
  })
})

describe('bodies', () => {
  it('refuses JSON over 1 MiB, whether or not its length is told', async () => {
    const big = { name: 'x'.repeat(1024 * 1024) }
    const told = await app.api('/users', { body: big })
    expect([told.status, told.json.code]).toEqual([413, 'input.too_large'])
    const { answer } = await import('@/platform/http/edge')
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += 1; controller.enqueue(new Uint8Array(65_536).fill(32)) } })
    const streamed = await answer(new Request('http://127.0.0.1:3000/api/users', { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' } as RequestInit))
    expect(streamed.status).toBe(413)
    expect(sent).toBeLessThan(40)
  })

  it('refuses what is not JSON', async () => {
    const { answer } = await import('@/platform/http/edge')
    const response = await answer(new Request('http://127.0.0.1:3000/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"email": ' }))
    expect(response.status).toBe(400)
    expect(((await response.json()) as { code: string }).code).toBe('input.malformed')
  })
})

describe('reads', () => {
  it('never gives more than 100 rows: limit 0, a long limit, no pagination, twice the limit, inside a POST', async () => {
    const { admin } = await staffAndReader()
    const asked = ['limit=0', 'limit=5000', 'pagination=false', 'limit=10&limit=0', 'limit[]=0', 'limit=-1', 'limit=1e9', 'pagination=false&limit=0', 'limit%5B0%5D=0']
    for (const query of asked) {
      const { status, json } = await app.api(`/users?${query}&depth=0`, { as: admin })
      expect([query, status, json.limit > 0 && json.limit <= 100]).toEqual([query, 200, true])
    }
    const { answer } = await import('@/platform/http/edge')
    const { tokenFor } = await import('../../support/as')
    const headers = { authorization: `JWT ${await tokenFor(app.payload, admin)}`, 'x-http-method-override': 'GET' }
    const form = await answer(new Request('http://127.0.0.1:3000/api/users', { method: 'POST', headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: 'limit=0&depth=9' }))
    expect(((await form.json()) as { limit: number }).limit).toBe(100)
    const json = await answer(new Request('http://127.0.0.1:3000/api/users', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ limit: 0 }) }))
    expect(((await json.json()) as { limit: number }).limit).toBeLessThanOrEqual(100)
  })

  it('does not page beyond 10,000 rows', async () => {
    const { admin } = await staffAndReader()
    const deep = await app.api('/users?page=2000&limit=100', { as: admin })
    expect([deep.status, deep.json.code]).toEqual([400, 'query.too_deep'])
    expect((await app.api('/users?page=101&limit=100', { as: admin })).status).toBe(200)
  })
})

describe('bad input is never an accident of ours', () => {
  it.each([
    ['an id that is none', '/users/not-an-id', [404, 400]],
    ['an unknown column in where', '/users?where[nothing][equals]=1', [400]],
    ['an unknown operator', '/users?where[name][resembles]=1', [400]],
    ['a where that is no tree', '/users?where=hello', [400, 200]],
    ['a value outside a select', '/users?where[roles][equals]=emperor', [400, 200]],
    ['a NUL byte', '/users?where[name][equals]=a%00b', [400]],
    ['a date that is none', '/users?where[createdAt][greater_than]=yesterdayish', [400, 200]],
    ['a uuid that is none', '/users?where[id][equals]=nope', [400, 200]],
    ['a number that is none in a list', '/users?where[id][in]=1,2,zebra', [400, 200]],
    ['an unknown sort', '/users?sort=nothing.at.all', [400, 200]],
    ['a broken escape', '/users/%E0%A4%A', [400, 404]],
    ['an unknown file', '/media/file/nothing-here.png', [403, 404]],
    ['a file outside the folder', '/media/file/..%2f..%2fpackage.json', [400, 403, 404]],
    ['a depth that is none', '/users?depth=zebra', [200]],
    ['a locale that is none', '/users?locale=xx&depth=0', [200, 400]],
    ['a select of nothing', '/users?select[nothing]=true', [200, 400]],
    ['a point query where there is none', '/users?where[name][near]=1,2,3', [400]],
    ['nested wheres', `/users?${Array.from({ length: 30 }, (_, i) => `where[or][${i}][and][0][name][equals]=x`).join('&')}`, [200]],
  ])('%s', async (_name, path, allowed) => {
    const { admin } = await staffAndReader()
    const { status, json } = await app.api(path, { as: admin })
    expect(allowed, JSON.stringify(json)).toContain(status)
    if (status >= 400) expect(json.code).toBeTruthy()
  })

  it('refuses a duplicate, a malformed value and an unknown relation with the field', async () => {
    const { admin, reader } = await staffAndReader()
    const twice = await app.api('/users', { as: admin, body: { email: reader.email, password: 'correct horse battery staple', roles: ['student'], name: 'Twin' } })
    expect(twice.status).toBeGreaterThanOrEqual(400)
    expect(twice.status).toBeLessThan(500)
    const nul = await app.api(`/users/${reader.id}`, { as: reader, method: 'PATCH', body: { name: 'a\u0000b' } })
    expect(nul.status).toBe(400)
  })
})
