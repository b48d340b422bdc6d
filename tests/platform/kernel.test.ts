import { describe, expect, it } from 'vitest'
import { boot } from '../support/boot'

const app = await boot()

describe('the kernel', () => {
  it('shows a person to himself and to staff, and to nobody else', async () => {
    const [person, stranger, moderator] = [await app.make.user(), await app.make.user(), await app.make.user({ roles: ['moderator'] })]
    expect((await app.api(`/users/${person.id}`, { as: person })).status).toBe(200)
    expect((await app.api(`/users/${person.id}`, { as: moderator })).status).toBe(200)
    expect([403, 404]).toContain((await app.api(`/users/${person.id}`, { as: stranger })).status)
    expect([403, 404]).toContain((await app.api(`/users/${person.id}`)).status)
  })
})
