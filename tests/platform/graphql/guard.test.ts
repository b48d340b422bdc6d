import { beforeAll, describe, expect, it } from 'vitest'
import { boot, type App } from '../../support/boot'
import { testPassword, type Factories } from '../../support/factories'

let app: App
let admin: Awaited<ReturnType<Factories['user']>>
let reader: Awaited<ReturnType<Factories['user']>>
beforeAll(async () => {
  app = await boot()
  admin = await app.make.user({ roles: ['admin'] })
  reader = await app.make.user()
})

const ask = (query: string, { as = null as typeof reader | null, variables = {} as object } = {}) => app.api('/graphql', { as, body: { query, variables } })
const code = (answer: { json: { errors?: { extensions?: { code?: string } }[] } }) => answer.json.errors?.[0]?.extensions?.code

describe('the GraphQL guard', () => {
  it('answers a plain question as the viewer may see it', async () => {
    const own = await ask('{ Users(limit: 5) { totalDocs docs { id } } }', { as: reader })
    expect(own.json.data.Users.docs).toEqual([{ id: reader.id }])
    const none = await ask('{ Users { docs { id } } }')
    expect(none.json.data?.Users ?? null).toBeNull()
    expect(code(none)).toBe('access.denied')
  })

  it('refuses too many tokens, too deep, too many aliases, too many roots and too dear, with the numbers', async () => {
    const many = await ask(`{ ${'a '.repeat(3000)} }`)
    expect([many.status, code(many)]).toEqual([400, 'graphql.invalid'])
    const aliases = await ask(`{ Users { ${Array.from({ length: 40 }, (_, i) => `p${i}: totalDocs`).join(' ')} } }`)
    expect(code(aliases)).toBe('graphql.aliases')
    expect(aliases.json.errors[0].extensions).toMatchObject({ aliases: 40, most: 30 })
    const roots = await ask(`{ ${Array.from({ length: 13 }, (_, i) => `p${i}: Users { totalDocs }`).join(' ')} }`)
    expect(code(roots)).toBe('graphql.roots')
    const chain = (depth: number): string => (depth === 0 ? 'id' : `uploadedBy { image { ${chain(depth - 1)} } }`)
    const deep = await ask(`{ allMedia: ${'Users'} { docs { image { ${chain(5)} } } } }`)
    expect(code(deep)).toBe('graphql.depth')
    const dear = await ask(`query ($n: Int) { Users(limit: $n) { docs { ${Array.from({ length: 250 }, () => 'id').join(' ')} } } }`, { variables: { n: 100 } })
    expect(code(dear)).toBe('graphql.cost')
  })

  it('does not blow up on fragments within fragments', async () => {
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment f${i} on User { ${i === 0 ? 'id' : `...f${i - 1} ...f${i - 1} ...f${i - 1}`} }`).join('\n')
    const started = performance.now()
    const answer = await ask(`{ Users { docs { ...f19 } } } ${fragments}`)
    expect(code(answer)).toBe('graphql.cost')
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('gives no hint at names that it does not tell', async () => {
    const { json } = await ask('{ Userz { docs { id } } }')
    expect(JSON.stringify(json)).not.toContain('Did you mean')
    const value = await ask('{ Users(where: { role: { equals: studen } }) { totalDocs } }', { as: admin })
    expect(JSON.stringify(value.json)).not.toContain('Did you mean')
  })

  it('gives at most 100 rows, by a literal, a variable, a default or without pagination', async () => {
    for (const [query, variables] of [
      ['{ Users(limit: 0) { limit } }', {}],
      ['{ Users(limit: 5000) { limit } }', {}],
      ['{ Users(pagination: false) { limit docs { id } } }', {}],
      ['query ($n: Int) { Users(limit: $n) { limit } }', { n: 0 }],
      ['query ($n: Int = 4000) { Users(limit: $n) { limit } }', {}],
    ] as const) {
      const { json } = await ask(query, { as: admin, variables })
      expect([query, json.data.Users.limit > 0 && json.data.Users.limit <= 100]).toEqual([query, true])
    }
    const deep = await ask('{ Users(limit: 100, page: 2000) { limit } }', { as: admin })
    expect(code(deep)).toBe('query.too_deep')
  })

  it('takes one operation at a time, and changes nothing by GET', async () => {
    expect((await app.api('/graphql', { body: [{ query: '{ __typename }' }, { query: '{ __typename }' }] })).json.errors[0].extensions.code).toBe('graphql.batch')
    const got = await app.api(`/graphql?query=${encodeURIComponent('{ __typename }')}`)
    expect(got.json.data.__typename).toBe('Query')
    const changed = await app.api(`/graphql?query=${encodeURIComponent('mutation { logoutUser }')}`)
    expect(changed.status).toBe(405)
  })

  it('tells mistakes as REST does, without a stack', async () => {
    const wrong = await ask('{ Users(where: { id: { equals: "nope\\u0000" } }) { totalDocs } }', { as: admin })
    expect(wrong.text).not.toMatch(/node_modules|at async/)
    if (wrong.json.errors) expect(wrong.json.errors[0].extensions.status).toBeLessThan(500)
    const raised = await ask(`mutation { updateUser(id: "${admin.id}", data: { name: "Taken" }) { id } }`, { as: reader })
    expect(['access.denied', 'access.not_found']).toContain(code(raised))
    const unknown = await ask('{ User(id: "00000000-0000-7000-8000-000000000000") { id } }', { as: admin })
    expect(unknown.json.data?.User ?? null).toBeNull()
  })

  it('has no door of its own: nobody is told whether there are users, nobody creates one, nobody reads jobs', async () => {
    expect(code(await ask('{ initializedUser }'))).toBe('graphql.invalid')
    const made = await ask(`mutation { createUser(data: { email: "planted@example.test", password: "${testPassword}", name: "P", roles: [admin] }) { id } }`, { as: reader })
    expect(made.json.data?.createUser ?? null).toBeNull()
    const { json } = await ask('{ PayloadPreferences { totalDocs docs { id } } }', { as: reader })
    expect(json.data?.PayloadPreferences?.totalDocs ?? 0).toBe(0)
  })

  it('keeps its schema to itself in production, and publishes it as text', async () => {
    const before = process.env.NODE_ENV
    try {
      Object.assign(process.env, { NODE_ENV: 'production' })
      expect(code(await ask('{ __schema { types { name } } }  # asked in production'))).toBe('graphql.invalid')
    } finally {
      Object.assign(process.env, { NODE_ENV: before })
    }
    const text = await app.api('/schema.graphql')
    expect(text.text).toContain('type Query')
    expect((await app.api('/schema.graphql', { headers: { 'if-none-match': text.headers.get('etag') as string } })).status).toBe(304)
  })
})
