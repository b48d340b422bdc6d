import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'

let app: App
let before: string | undefined
beforeAll(async () => {
  app = await boot()
  before = process.env.INKWELL_RATE_LIMITS
  process.env.INKWELL_RATE_LIMITS = 'x1'
  process.env.TRUST_PROXY = '1'
})
afterAll(() => {
  process.env.INKWELL_RATE_LIMITS = before ?? 'off'
  delete process.env.TRUST_PROXY
})

let last = 0
const address = () => `203.0.113.${(last += 1)}`

describe('rate limits', () => {
  it('tell where a sender stands, and refuse with 429 when to come back', async () => {
    const from = { 'x-forwarded-for': address() }
    const first = await app.api('/users', { body: {}, headers: from })
    const most = Number(first.headers.get('ratelimit-limit'))
    expect(Number(first.headers.get('ratelimit-remaining'))).toBe(most - 1)
    expect(first.headers.get('ratelimit')).toContain('sign_up_ip')
    let answer = first
    for (let call = 0; call < most && answer.status !== 429; call++) answer = await app.api('/users', { body: {}, headers: from })
    expect([answer.status, answer.json.code]).toEqual([429, 'rate.too_many'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await app.api('/users', { body: {}, headers: { 'x-forwarded-for': address() } })).status).not.toBe(429)
  })

  it('count one person together over all addresses', async () => {
    const { limit } = await import('@/platform/http/rateLimits')
    const { systemRequest } = await import('@/platform/db/transaction')
    const req = await systemRequest(app.payload)
    const key = `somebody-${Date.now()}@example.test`
    for (let call = 0; call < 4; call++) await limit(req, 'reset', key)
    await expect(limit(req, 'reset', key.toUpperCase())).rejects.toMatchObject({ status: 429 })
  })

  it('let no stranger use up what others have for ending a lock-out', async () => {
    const attempts = await Promise.all(Array.from({ length: 8 }, () => app.api('/users/unlock', { body: { email: 'x@example.test' }, headers: { 'x-forwarded-for': address() } })))
    expect(attempts.map((one) => one.status)).not.toContain(429)
  })

  it('hold over REST and GraphQL alike', async () => {
    const { ruleOfField, ruleOfPath } = await import('@/platform/http/rateRules')
    const alike = { loginUser: '/api/users/login', createUser: '/api/users', forgotPasswordUser: '/api/users/forgot-password', resetPasswordUser: '/api/users/reset-password', verifyEmailUser: '/api/users/verify/x', unlockUser: '/api/users/unlock' }
    for (const [field, path] of Object.entries(alike)) expect([field, ruleOfField(field)]).toEqual([field, ruleOfPath('POST', path, 'application/json')])
    const { headers } = await app.api('/graphql', { body: { query: '{ __typename }' }, headers: { 'x-forwarded-for': address() } })
    expect(headers.get('ratelimit')).toContain('graphql_ip')
  })

  it('store no address and no mail address', async () => {
    const { rows } = await app.owner.query<{ key: string }>('select key from rate_limits')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).not.toMatch(/203\.0\.113|example/)
  })

  it('believe a forwarded address only behind a proxy of ours', async () => {
    const { addressOf } = await import('@/platform/http/clientAddress')
    const headers = new Headers({ 'x-forwarded-for': '198.51.100.7, 203.0.113.200' })
    expect(addressOf(headers)).toBe('203.0.113.200')
    process.env.TRUST_PROXY = '2'
    expect(addressOf(headers)).toBe('198.51.100.7')
    delete process.env.TRUST_PROXY
    expect(addressOf(headers)).toBe('unknown')
    process.env.TRUST_PROXY = '1'
  })

  it('cannot be switched off in production', async () => {
    const { checkRateLimitSetting } = await import('@/platform/http/rateLimits')
    const mode = process.env.NODE_ENV
    try {
      Object.assign(process.env, { NODE_ENV: 'production', INKWELL_RATE_LIMITS: 'off' })
      expect(checkRateLimitSetting).toThrow(/production/)
    } finally {
      Object.assign(process.env, { NODE_ENV: mode, INKWELL_RATE_LIMITS: 'x1' })
    }
  })
})
