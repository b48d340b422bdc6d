import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { demandConsent, hasConsent, notMinorWithout, type Purpose } from '@/domains/accounts/api'
import { tendMinors } from '@/domains/accounts/jobs/tendMinors'
import { digitalAgeOf } from '@/domains/accounts/services/digitalAge'
import { isMinor } from '@/domains/accounts/services/age'
import { languages } from '@/platform/i18n/languages'
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
const requestOf = async (user: User): Promise<PayloadRequest> => {
  const person = await app.payload.findByID({ collection: 'users', id: user.id, depth: 0 })
  return createLocalReq({ user: { ...person, collection: 'users' } as never }, app.payload)
}
const may = async (user: User, purpose: Purpose) => notMinorWithout(purpose)({ req: await requestOf(user) })
const sheet = async (as: User, childId: string, language = 'en') => (await app.api('/account/consents', { as, query: { childId, language } })).json.consents
const rows = async (child: User) => (await app.owner.query('select * from parental_consents where child_id = $1 order by created_at', [child.id])).rows
const post = (path: string, as: User, body: object) => app.api(`/account/consents/${path}`, { as, body })
const night = async () => tendMinors.run(await systemRequest(app.payload), {}, { attempt: 1, lastAttempt: false })
/** As the superuser: time cannot be waited for, and the rows defend themselves against everybody else. */
const age = (id: string, change: string) =>
  app.owner.query(`alter table parental_consents disable trigger parental_consents_evidence; update parental_consents set ${change} where id = '${id}'; alter table parental_consents enable trigger parental_consents_evidence`)

describe('who is a minor', () => {
  it('goes by the birthday and the country: 13 in the United States, 16 where nothing else is known', () => {
    const now = new Date('2026-06-15T12:00:00Z')
    const born = (birthDate: string, country?: string) => isMinor({ birthDate, country }, now)
    expect([born('2013-06-15', 'US'), born('2013-06-16', 'US')]).toEqual([false, true])
    expect([born('2010-06-15'), born('2010-06-16'), born('2010-06-16', 'XX')]).toEqual([false, true, true])
    expect([born('2011-06-15', 'FR'), born('2011-06-16', 'fr')]).toEqual([false, true])
    expect(isMinor({ birthDate: null, country: 'US' }, now)).toBe(false)
    expect(['ES', 'DE', 'GB'].map(digitalAgeOf)).toEqual([14, 16, 13])
  })
})

describe('consent, purpose by purpose', () => {
  it('opens to a child what its guardian agreed to, and nothing more', async () => {
    const { kid, parent } = await make.family()
    expect(await may(kid, 'posting')).toBe(false)
    await expect(demandConsent(await requestOf(kid), 'posting')).rejects.toMatchObject({ code: 'consent.missing', status: 403 })
    expect((await make.grant(parent, kid, 'account', 'posting')).status).toBe(200)
    const held = Object.fromEntries(await Promise.all((['account', 'posting', 'ai', 'photo', 'public_name', 'class_work'] as const).map(async (one) => [one, await may(kid, one)])))
    expect(held).toEqual({ account: true, posting: true, ai: false, photo: false, public_name: false, class_work: false })
    expect(await may(parent, 'ai')).toBe(true)
    expect(await notMinorWithout('posting')({ req: await createLocalReq({}, app.payload) })).toBe(false)
  })

  it('records who, when, until when, and exactly the notice that was on the screen', async () => {
    const { kid, parent } = await make.family()
    await make.grant(parent, kid, 'account')
    const [row] = await rows(kid)
    expect(row).toMatchObject({ guardian_id: parent.id, purpose: 'account', state: 'granted', notice_version: answersTo('account')[0].noticeVersion, notice_language: 'fr', method: 'guardian_account' })
    expect(Math.round((row.expires_at - row.granted_at) / 86_400_000)).toBe(365)
    const stale = await post('grant', parent, { childId: kid.id, answers: [{ purpose: 'posting', noticeVersion: '2020-01-01' }] })
    expect([stale.status, stale.json.code]).toEqual([409, 'consent.notice_changed'])
  })

  it('rests on the account: nothing is granted without it, and without it everything ends', async () => {
    const { kid, parent } = await make.family()
    expect((await make.grant(parent, kid, 'posting')).json.code).toBe('consent.account_first')
    await make.grant(parent, kid, 'account', 'posting', 'ai')
    expect((await post('revoke', parent, { childId: kid.id, purpose: 'account' })).status).toBe(204)
    expect(await may(kid, 'posting')).toBe(false)
    expect((await rows(kid)).map(({ state, end_reason }) => `${state} ${end_reason}`).sort()).toEqual(['revoked account_withdrawn', 'revoked account_withdrawn', 'revoked withdrawn'])
  })

  it('is taken back at once; a second time there is nothing to take back', async () => {
    const { kid, parent } = await make.family()
    await make.grant(parent, kid, 'account', 'posting')
    expect((await post('revoke', parent, { childId: kid.id, purpose: 'posting' })).status).toBe(204)
    expect(await may(kid, 'posting')).toBe(false)
    expect((await post('revoke', parent, { childId: kid.id, purpose: 'posting' })).json.code).toBe('consent.not_granted')
    // A new yes is a new row; the old one stays as it ended.
    await make.grant(parent, kid, 'posting')
    expect((await rows(kid)).filter(({ purpose }) => purpose === 'posting').map(({ state }) => state)).toEqual(['revoked', 'granted'])
  })

  it('is asked of one guardian and may be taken back by the other; a no ends a yes', async () => {
    const { kid, parent } = await make.family()
    const second = await make.grownUp()
    const { json } = await app.api('/account/guardians/invite-by-code', { as: parent, body: { childId: kid.id } })
    await app.api('/account/guardians/accept', { as: second, body: { secret: json.code } })
    await make.grant(parent, kid, 'account', 'ai', 'photo')
    expect((await post('revoke', second, { childId: kid.id, purpose: 'ai' })).status).toBe(204)
    expect((await post('deny', second, { childId: kid.id, ...answersTo('photo')[0] })).status).toBe(204)
    expect([await may(kid, 'ai'), await may(kid, 'photo')]).toEqual([false, false])
    expect((await sheet(parent, kid.id)).find((one: { purpose: string }) => one.purpose === 'photo').history.map((one: { state: string }) => one.state)).toEqual(['denied', 'revoked'])
  })

  it('stands once for each child and purpose, however many grant it at the same moment', async () => {
    const { kid, parent } = await make.family()
    const answers = await Promise.all(Array.from({ length: 12 }, () => make.grant(parent, kid, 'account', 'posting')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await rows(kid)).map(({ purpose, state }) => `${purpose} ${state}`).sort()).toEqual(['account granted', 'posting granted'])
  })

  it('ends with the guardianship of the one who gave it', async () => {
    const { kid, parent, guardianship } = await make.family()
    await make.grant(parent, kid, 'account', 'posting')
    await app.api(`/account/guardians/${guardianship}/revoke`, { as: parent, body: {} })
    expect(await may(kid, 'posting')).toBe(false)
    expect((await rows(kid)).every(({ state, end_reason }) => state === 'revoked' && end_reason === 'guardianship_ended')).toBe(true)
  })

  it('holds for a year, is announced once before, and is over the moment it runs out', async () => {
    const { kid, parent } = await make.family()
    await make.grant(parent, kid, 'account')
    const [{ id }] = await rows(kid)
    await age(id, `expires_at = now() + interval '10 days', granted_at = now() - interval '355 days'`)
    await night()
    const [reminded] = await rows(kid)
    expect(reminded.reminded_at).not.toBeNull()
    await night()
    expect((await rows(kid))[0].reminded_at).toEqual(reminded.reminded_at)
    // In its last weeks it may be renewed: the new row follows the old one.
    await make.grant(parent, kid, 'account')
    expect((await rows(kid)).map(({ state, end_reason }) => [state, end_reason])).toEqual([['revoked', 'replaced'], ['granted', null]])
    const [, renewed] = await rows(kid)
    await age(renewed.id, `expires_at = now() - interval '1 second', granted_at = now() - interval '1 year'`)
    expect(await hasConsent(await systemRequest(app.payload), kid.id, 'account')).toBe(false)
    await night()
    expect((await rows(kid))[1]).toMatchObject({ state: 'expired', end_reason: 'ran_out' })
  })

  it('shows a child\'s public page only while a guardian agrees to the name', async () => {
    const { kid, parent } = await make.family()
    await app.owner.query('update profiles set is_public = true, is_minor = true where user_id = $1', [kid.id])
    const visible = async () => (await app.api('/profiles', { query: { 'where[user][equals]': kid.id } })).json.docs.length
    expect(await visible()).toBe(0)
    await make.grant(parent, kid, 'account', 'public_name')
    expect(await visible()).toBe(1)
    await post('revoke', parent, { childId: kid.id, purpose: 'public_name' })
    expect(await visible()).toBe(0)
  })
})

describe('the profile of a child', () => {
  it('says at every moment what age, guardian and consent say [R0014, R0230-R0233]', async () => {
    const { kid, parent } = await make.family()
    const profile = async () => (await app.owner.query(`
      select is_minor, age_verification_status as age, parental_consent_status as status, coppa_compliant as fine, parental_consent_expires_at is not null as ends
      from profiles where user_id = $1`, [kid.id])).rows[0]
    expect(await profile()).toEqual({ is_minor: true, age: 'verified_minor', status: 'pending', fine: false, ends: false })
    await make.grant(parent, kid, 'account')
    expect(await profile()).toMatchObject({ status: 'granted', fine: true, ends: true })
    await post('deny', parent, { childId: kid.id, ...answersTo('account')[0] })
    expect(await profile()).toMatchObject({ status: 'denied', fine: false, ends: false })
  })
})

describe('what guardians are told', () => {
  it('is a copy of each answer in their language, the purpose in words, and nothing twice', async () => {
    const { kid, parent } = await make.family()
    await app.owner.query(`update users set locale = 'fr' where id = $1`, [parent.id])
    await make.grant(parent, kid, 'account', 'posting')
    await post('revoke', parent, { childId: kid.id, purpose: 'posting' })
    await app.work()
    const { rows: told } = await app.owner.query(`select kind, title from notifications where user_id = $1 and kind like 'consent.%' order by kind, title`, [parent.id])
    expect(told.map((one) => one.kind)).toEqual(['consent.granted', 'consent.granted', 'consent.revoked'])
    expect(told.map((one) => one.title).join(' ')).toContain('Écrire pour les autres')
  })
})

describe('consents and strangers', () => {
  it('are read and given by nobody but the child\'s guardians, itself and staff', async () => {
    const { kid, parent } = await make.family()
    await make.grant(parent, kid, 'account')
    const stranger = (await make.family()).parent
    for (const path of ['grant', 'deny', 'revoke']) {
      const body = { childId: kid.id, purpose: 'posting', noticeVersion: answersTo('posting')[0].noticeVersion, answers: answersTo('posting') }
      expect((await post(path, stranger, body)).json.code).toBe('guardian.not_yours')
      expect((await post(path, kid, body)).json.code).toBe('guardian.not_yours')
    }
    expect((await app.api('/account/consents', { as: stranger, query: { childId: kid.id } })).status).toBe(404)
    expect((await app.api('/parental-consents', { as: stranger, query: { 'where[child][equals]': kid.id } })).json.docs).toEqual([])
    expect((await sheet(kid, kid.id)).find((one: { purpose: string }) => one.purpose === 'account').holds).toBe(true)
    expect(await sheet(await app.make.user({ roles: ['moderator'] }), kid.id)).toHaveLength(6)
  })

  it('are not written or rewritten by REST, GraphQL or SQL', async () => {
    const { kid, parent } = await make.family()
    await make.grant(parent, kid, 'account')
    const [{ id }] = await rows(kid)
    const data = { child: kid.id, guardian: parent.id, purpose: 'posting', state: 'granted', noticeVersion: '1', noticeLanguage: 'en', method: 'guardian_account' }
    expect((await app.api('/parental-consents', { as: parent, body: data })).status).toBe(403)
    expect((await app.api(`/parental-consents/${id}`, { as: parent, method: 'PATCH', body: { expiresAt: '2099-01-01T00:00:00.000Z' } })).status).toBe(403)
    expect((await app.api('/graphql', { as: parent, body: { query: `mutation { deleteParentalConsent(id: "${id}") { id } }` } })).json.errors).toBeDefined()
    await expect(app.owner.query(`update parental_consents set notice_version = '1' where id = $1`, [id])).rejects.toThrow(/not rewritten/)
    await expect(app.owner.query('delete from parental_consents where id = $1', [id])).rejects.toThrow(/evidence/)
  })
})

describe('notices', () => {
  it('say in each language what is agreed to, what happens, and what a no means', async () => {
    const { kid, parent } = await make.family()
    const titles = new Set<string>()
    for (const language of languages) {
      for (const { purpose, notice } of await sheet(parent, kid.id, language)) {
        expect([notice.language, notice.purpose]).toEqual([language, purpose])
        expect(notice.facts.length).toBeGreaterThanOrEqual(3)
        expect([notice.title, notice.question, notice.without, ...notice.facts].every((text: string) => text.trim().length > 3)).toBe(true)
        titles.add(`${notice.question}`)
      }
    }
    expect(titles.size).toBe(24)
  })
})
