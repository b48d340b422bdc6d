import { beforeAll, describe, expect, it } from 'vitest'
import { tokenFor } from '../../support/as'
import { boot, type App } from '../../support/boot'

let app: App
beforeAll(async () => {
  app = await boot()
})

const clientOf = async (person?: { id: string }) => {
  const { apiAs } = await import('@/platform/api/client')
  return apiAs({ headers: new Headers({ host: '127.0.0.1:3000', 'x-request-id': 'page-request-1' }), token: person && (await tokenFor(app.payload, person)) })
}

describe('the typed client', () => {
  it('reads as the viewer, by REST and by GraphQL', async () => {
    const reader = await app.make.user()
    const api = await clientOf(reader)
    const { docs } = await api.rest.find({ collection: 'users', depth: 0 })
    expect(docs.map(({ id }) => id)).toEqual([reader.id])
    expect(await api.call('GET', '/users/me')).toMatchObject({ user: { id: reader.id } })
    expect(await api.graphql<{ Users: { totalDocs: number } }>('{ Users { totalDocs } }')).toEqual({ Users: { totalDocs: 1 } })
  })

  it('is held by the same bounds as anybody', async () => {
    const api = await clientOf(await app.make.user({ roles: ['admin'] }))
    expect((await api.rest.find({ collection: 'users', limit: 0 })).limit).toBe(100)
    const response = await api.raw('GET', '/users/me')
    expect(response.headers.get('x-request-id')).toBe('page-request-1')
  })

  it('looks as somebody else for staff who do, by the cookie beside their own session', async () => {
    const { apiAs } = await import('@/platform/api/client')
    const [staff, person] = [await app.make.user({ roles: ['moderator'] }), await app.make.user()]
    const token = await tokenFor(app.payload, staff)
    const headers = new Headers({ host: '127.0.0.1:3000' })
    const begun = await apiAs({ headers, token }).raw('POST', `/account/look-as/${person.id}`, { body: { reason: 'She asked for help with her page' } })
    const [cookie] = begun.headers.getSetCookie().filter((one) => one.startsWith('inkwell_look_as='))
    expect(cookie).toContain('HttpOnly')
    headers.set('cookie', cookie.split(';')[0])
    const me = (api: ReturnType<typeof apiAs>) => api.call('GET', '/account/me')
    expect(await me(apiAs({ headers, token }))).toMatchObject({ viewer: { id: person.id }, lookingAs: { id: staff.id } })
    // The cookie alone opens nothing.
    expect(await me(apiAs({ headers }))).toMatchObject({ viewer: null })
  })

  it('throws what the API refuses, with its code, status and fields', async () => {
    const { ApiError } = await import('@/platform/api/client')
    const api = await clientOf()
    await expect(api.rest.find({ collection: 'users' })).rejects.toBeInstanceOf(ApiError)
    await expect(api.rest.find({ collection: 'users' })).rejects.toMatchObject({ status: 403, code: 'access.denied' })
    await expect(api.graphql('{ Users { docs { id } } }')).rejects.toMatchObject({ code: 'access.denied' })
    await expect(api.call('POST', '/platform/jobs/1/retry')).rejects.toMatchObject({ status: 401, code: 'access.sign_in' })
    const admin = await clientOf(await app.make.user({ roles: ['admin'] }))
    await expect(admin.call('POST', '/platform/jobs/abc/retry')).rejects.toMatchObject({ status: 400, code: 'input.invalid', fields: [{ path: 'id' }] })
  })
})
