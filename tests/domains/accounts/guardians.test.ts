import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { issueToken } from '@/domains/accounts/api'
import { systemRequest } from '@/platform/db/transaction'
import { boot, type App } from '../../support/boot'
import { answersTo, families } from '../../support/family'

let app: App
let make: ReturnType<typeof families>
beforeAll(async () => {
  app = await boot()
  make = families(app)
})

type User = Awaited<ReturnType<App['make']['user']>>
const codeOf = async (as: User, body: object = {}) => (await app.api('/account/guardians/invite-by-code', { as, body })).json as { id: string; code: string }
const accept = (as: User, secret: string, more: object = {}) => app.api('/account/guardians/accept', { as, body: { secret, ...more } })
const mine = async (as: User) => (await app.api('/account/guardians', { as })).json
const rowOf = async (id: string) => (await app.owner.query('select * from guardianships where id = $1', [id])).rows[0]
const confirmedOf = async (child: User) => (await app.owner.query(`select * from guardianships where child_id = $1 and state = 'confirmed'`, [child.id])).rows
const newName = () => `kid_${randomUUID().slice(0, 8)}`

describe('guardians by code', () => {
  it('connects a child and its guardian by eight clear characters, of which only a hash is kept', async () => {
    const [kid, parent] = [await make.child(), await make.grownUp()]
    const { id, code } = await codeOf(kid, { relation: 'grandparent' })
    expect(code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{8}$/)
    expect(JSON.stringify(await rowOf(id))).not.toContain(code)
    // As people type: small letters, a hyphen, a space too many.
    expect((await accept(parent, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).status).toBe(200)
    expect((await mine(parent)).children).toMatchObject([{ id: kid.id, relation: 'grandparent', age: expect.any(Number), isMinor: true, purposes: [] }])
    expect((await mine(kid)).guardians).toMatchObject([{ id: parent.id }])
    expect(await rowOf(id)).toMatchObject({ state: 'confirmed', confirmed_by_id: parent.id, confirmation: 'both_sides', invite_hash: null })
    const { rows } = await app.owner.query(`select from_state, to_state, performed_by_id from workflow_history where subject_id = $1 order by created_at`, [id])
    expect(rows).toMatchObject([{ from_state: null, to_state: 'invited' }, { from_state: 'invited', to_state: 'confirmed', performed_by_id: parent.id }])
  })

  it('works the other way: the guardian makes the code, the child types it', async () => {
    const [kid, parent] = [await make.child(), await make.grownUp()]
    const { code } = await codeOf(parent)
    expect((await accept(kid, code)).json).toMatchObject({ child: kid.id, guardian: parent.id })
  })

  it('takes a code once: of twenty who come at the same moment, one becomes the guardian', async () => {
    const kid = await make.child()
    const { code } = await codeOf(kid)
    const people = await Promise.all(Array.from({ length: 20 }, () => make.grownUp()))
    const answers = await Promise.all(people.map((one) => accept(one, code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]))
    expect(await confirmedOf(kid)).toHaveLength(1)
  })

  it('answers alike for a wrong, a used, a declined and an expired code', async () => {
    const [kid, parent, other] = [await make.child(), await make.grownUp(), await make.grownUp()]
    const used = await codeOf(kid)
    await accept(parent, used.code)
    const declined = await codeOf(await make.child())
    expect((await app.api('/account/guardians/decline', { as: other, body: { secret: declined.code } })).status).toBe(204)
    const expired = await codeOf(await make.child())
    await app.owner.query(`update guardianships set invite_expires_at = now() - interval '1 second' where id = $1`, [expired.id])
    for (const code of ['ACDEFGHJ', used.code, declined.code, expired.code]) {
      const { status, json } = await accept(other, code)
      expect([status, json.code]).toEqual([404, 'guardian.invitation_unknown'])
    }
    expect((await rowOf(declined.id)).state).toBe('declined')
  })

  it('refuses children, the inviter himself, and people without age or confirmed address as guardians', async () => {
    const kid = await make.child()
    const { code } = await codeOf(kid)
    const refused = async (who: User, more?: object) => (await accept(who, code, more)).json.code
    expect(await refused(kid)).toBe('guardian.invited_oneself')
    expect(await refused(await make.child())).toBe('guardian.not_of_age')
    expect(await refused(await app.make.user({ birthDate: `${new Date().getUTCFullYear() - 17}-12-31`, country: 'US' }))).toBe('guardian.not_of_age')
    expect(await refused(await make.grownUp({ emailVerifiedAt: null }))).toBe('guardian.mail_not_verified')
    const ageless = await app.make.user()
    expect(await refused(ageless)).toBe('guardian.birth_date_needed')
    expect(await refused(ageless, { birthDate: '2020-05-05' })).toBe('guardian.not_of_age')
    expect((await accept(ageless, code, { birthDate: '1980-05-05' })).status).toBe(200)
    // A birth date that is known is not changed by a second one.
    const again = await codeOf(await make.child())
    await accept(ageless, again.code, { birthDate: '1999-01-01' })
    const { rows } = await app.owner.query('select birth_date from users where id = $1', [ageless.id])
    expect(rows[0].birth_date.toISOString()).toContain('1980-05-05')
  })
})

describe('a child that has a guardian', () => {
  it('adds no other by itself, neither by inviting nor by a stranger\'s code', async () => {
    const { kid } = await make.family()
    expect((await app.api('/account/guardians/invite-by-code', { as: kid, body: {} })).json.code).toBe('guardian.ask_guardian')
    expect((await app.api('/account/guardians/invite-by-mail', { as: kid, body: { email: 'x@example.test' } })).json.code).toBe('guardian.ask_guardian')
    const stranger = await make.grownUp()
    const { code } = await codeOf(stranger)
    expect((await accept(kid, code)).json.code).toBe('guardian.ask_guardian')
    expect(await confirmedOf(kid)).toHaveLength(1)
  })

  it('gets a second one from the first; a stranger invites nobody for it', async () => {
    const { kid, parent } = await make.family()
    const [second, stranger] = [await make.grownUp(), await make.grownUp()]
    expect((await app.api('/account/guardians/invite-by-code', { as: stranger, body: { childId: kid.id } })).status).toBe(404)
    const { code } = await codeOf(parent, { childId: kid.id })
    expect((await accept(second, code)).status).toBe(200)
    expect((await mine(kid)).guardians.map((one: User) => one.id).sort()).toEqual([parent.id, second.id].sort())
    expect((await accept(second, (await codeOf(parent, { childId: kid.id })).code)).json.code).toBe('guardian.exists')
  })

  it('cannot end the guardianship itself; the guardian and staff can', async () => {
    const { kid, parent, guardianship } = await make.family()
    const stranger = await make.grownUp()
    expect((await app.api(`/account/guardians/${guardianship}/revoke`, { as: kid, body: {} })).status).toBe(403)
    expect((await app.api(`/account/guardians/${guardianship}/revoke`, { as: stranger, body: {} })).status).toBe(404)
    expect((await app.api(`/account/guardians/${guardianship}/revoke`, { as: parent, body: { reason: 'We parted' } })).status).toBe(204)
    const other = await make.family()
    const moderator = await app.make.user({ roles: ['moderator'] })
    expect((await app.api(`/account/guardians/${other.guardianship}/revoke`, { as: moderator, body: {} })).status).toBe(204)
  })

  it('is out of a former guardian\'s sight at once: rows, list, consents', async () => {
    const { kid, parent, guardianship } = await make.family()
    await make.grant(parent, kid, 'account')
    const seen = async () => [
      (await mine(parent)).children.length,
      (await app.api('/guardianships', { as: parent })).json.docs.length,
      (await app.api('/parental-consents', { as: parent })).json.docs.length,
      (await app.api('/account/consents', { as: parent, query: { childId: kid.id } })).status,
    ]
    expect(await seen()).toEqual([1, 1, 1, 200])
    await app.api(`/account/guardians/${guardianship}/revoke`, { as: parent, body: {} })
    expect(await seen()).toEqual([0, 0, 0, 404])
    const denied = await make.grant(parent, kid, 'account')
    expect([denied.status, denied.json.code]).toEqual([404, 'guardian.not_yours'])
  })
})

describe('guardians by mail', () => {
  it('sends the link by an event, tells the inviter only a masked address, and is accepted by the link once', async () => {
    const [kid, parent, other] = [await make.child(), await make.grownUp(), await make.grownUp()]
    const { json } = await app.api('/account/guardians/invite-by-mail', { as: kid, body: { email: 'grandma.rose@example.test', language: 'fr' } })
    expect(json).not.toHaveProperty('code')
    expect((await mine(kid)).invitations).toMatchObject([{ id: json.id, sentTo: 'g…e@example.test', way: 'mail' }])
    expect((await rowOf(json.id)).invited_email).toMatch(/^enc1\./)
    const token = await issueToken(await systemRequest(app.payload), { purpose: 'guardian_invitation', identifier: json.id })
    expect((await accept(parent, token)).status).toBe(200)
    expect((await accept(other, token)).json.code).toBe('guardian.invitation_unknown')
    expect((await rowOf(json.id)).invited_email).toBeNull()
  })

  it('mails a link that is made when it is sent, to the address alone, and tells both when they are connected', async () => {
    const [kid, parent] = [await make.child({ email: null, username: newName() }), await make.grownUp()]
    const address = `gran-${randomUUID().slice(0, 8)}@example.test`
    const { json } = await app.api('/account/guardians/invite-by-mail', { as: kid, body: { email: address, language: 'ar' } })
    await app.work()
    const { rows: [mail] } = await app.owner.query(
      `select l.kind, l.language, l.params, l.message_html from communication_logs l join communication_logs_recipients r on r._parent_id = l.id where r.address = $1`, [address])
    expect(mail).toMatchObject({ kind: 'guardian.invited', language: 'ar', params: { child: kid.name } })
    const token = decodeURIComponent(/guardian-invitation\?token=([\w%-]+)/.exec(mail.message_html ?? '')?.[1] ?? '')
    expect((await accept(parent, token)).json).toMatchObject({ id: json.id, child: kid.id })
    await app.work()
    const { rows } = await app.owner.query(`select user_id, title from notifications where kind = 'guardian.confirmed' and user_id = any($1)`, [[kid.id, parent.id]])
    expect(rows.map((one) => one.user_id).sort()).toEqual([kid.id, parent.id].sort())
    expect(rows[0].title).toContain(kid.name)
  })

  it('does not answer a withdrawn invitation, and lets five be open at a time', async () => {
    const [kid, parent] = [await make.child(), await make.grownUp()]
    const invite = () => app.api('/account/guardians/invite-by-mail', { as: kid, body: { email: 'a@example.test' } })
    const { json } = await invite()
    const token = await issueToken(await systemRequest(app.payload), { purpose: 'guardian_invitation', identifier: json.id })
    expect((await app.api(`/account/guardians/${json.id}/revoke`, { as: kid, body: {} })).status).toBe(204)
    expect((await accept(parent, token)).json.code).toBe('guardian.invitation_unknown')
    const answers = []
    for (let i = 0; i < 6; i++) answers.push((await invite()).status)
    expect(answers).toEqual([201, 201, 201, 201, 201, 429])
  })

  it('ends unanswered invitations by night', async () => {
    const { id } = await codeOf(await make.child())
    await app.owner.query(`update guardianships set invite_expires_at = now() - interval '1 day' where id = $1`, [id])
    const { tendMinors } = await import('@/domains/accounts/jobs/tendMinors')
    await tendMinors.run(await systemRequest(app.payload), {}, { attempt: 1, lastAttempt: false })
    expect(await rowOf(id)).toMatchObject({ state: 'expired', invite_hash: null })
  })
})

describe('a child\'s account, made by its guardian', () => {
  const child = (more: object = {}) => ({ username: newName(), password: 'a small red boat', name: 'Mina', birthDate: '2017-03-04', country: 'FR', consents: answersTo('account'), ...more })
  const create = (as: User, body: object) => app.api('/account/guardians/children', { as, body })

  it('signs in by username, without an address, and belongs to its guardian from the start', async () => {
    const parent = await make.grownUp()
    const body = child()
    const { status, json } = await create(parent, body)
    expect([status, json.username]).toEqual([201, body.username])
    const session = await app.api('/account/sign-in', { body: { identifier: body.username, password: body.password } })
    expect(session.status).toBe(200)
    const me = await app.api('/account/me', { headers: { authorization: `JWT ${session.json.token}` } })
    expect(me.json.viewer).toMatchObject({ id: json.id, email: null, isMinor: true, roles: ['student'] })
    expect((await mine(parent)).children).toMatchObject([{ id: json.id, username: body.username, purposes: ['account'] }])
    const { rows } = await app.owner.query('select is_minor, is_public from profiles where user_id = $1', [json.id])
    expect(rows).toEqual([{ is_minor: true, is_public: false }])
  })

  it('needs consent to the account, a child\'s age and a free name; else nothing is stored', async () => {
    const parent = await make.grownUp()
    const taken = child()
    await create(parent, taken)
    const refused = [
      [child({ consents: answersTo('posting') }), 'consent.account_first'],
      [child({ consents: [{ purpose: 'account', noticeVersion: '1999-01-01' }] }), 'consent.notice_changed'],
      [child({ birthDate: '1990-01-01' }), 'guardian.child_of_age'],
      [child({ username: taken.username.toUpperCase() }), 'guardian.username_taken'],
      [child({ username: 'admin' }), 'input.invalid'],
    ] as const
    for (const [body, code] of refused) expect((await create(parent, body)).json.code).toBe(code)
    expect((await mine(parent)).children).toHaveLength(1)
    const kid = await make.child()
    expect((await create(kid, child())).json.code).toBe('guardian.not_of_age')
  })

  it('is not made by writing the rows oneself', async () => {
    const [kid, parent] = [await make.child(), await make.grownUp()]
    const data = { child: kid.id, guardian: parent.id, relation: 'parent', state: 'confirmed', invitedWay: 'code' }
    expect((await app.api('/guardianships', { as: parent, body: data })).status).toBe(403)
    const { id } = await codeOf(kid)
    expect((await app.api(`/guardianships/${id}`, { as: kid, method: 'PATCH', body: { state: 'confirmed', guardian: parent.id } })).status).toBe(403)
    const made = await app.api('/graphql', { as: parent, body: { query: `mutation { updateGuardianship(id: "${id}", data: { guardian: "${parent.id}" }) { id } }` } })
    expect(made.json.errors).toBeDefined()
    expect(await rowOf(id)).toMatchObject({ state: 'invited', guardian_id: null })
  })
})
