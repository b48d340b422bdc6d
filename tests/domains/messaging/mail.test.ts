import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import nodemailer from 'nodemailer'
import { notify } from '@/domains/messaging/api'
import { inTransaction, systemRequest } from '@/platform/db/transaction'
import { boot } from '../../support/boot'
import { openPostOffice } from '../../support/postOffice'

const app = await boot()
let office: Awaited<ReturnType<typeof openPostOffice>>
const outbox = app.payload.sendEmail

beforeAll(async () => {
  office = await openPostOffice()
  const transport = nodemailer.createTransport(office.url)
  // The suite shares one Payload, whose adapter is the outbox: here it writes to a real server instead.
  app.payload.sendEmail = ((message: object) => transport.sendMail({ from: 'Inkwell <post@inkwell.test>', ...message })) as typeof outbox
})
afterAll(async () => {
  app.payload.sendEmail = outbox
  await office.close()
})

const tell = async (to: string, more: object = {}) =>
  notify(await systemRequest(app.payload), { kind: 'submission.approved', to, key: randomUUID(), params: { title: 'The Lamp' }, link: '/account/works', ...more })

const retryNow = () => app.owner.query(`update graphile_worker._private_jobs set run_at = now() where attempts < max_attempts`)

describe('a message to a person', () => {
  it('stands behind the bell and goes out as one mail in his language, with text, HTML and a way to stop it', async () => {
    const person = await app.make.user({ locale: 'fr' })
    await tell(person.id)
    await app.work()
    const bell = await app.api('/notifications/bell', { as: person })
    expect(bell.json).toMatchObject({ unread: 1, docs: [{ kind: 'submission.approved', title: '« The Lamp » est accepté' }] })
    const [letter, ...rest] = office.to(person.email)
    expect(rest).toEqual([])
    expect(letter.headers.get('content-type')).toContain('multipart/alternative')
    expect(letter.raw).toContain('text/plain')
    expect(letter.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  })

  it('is told once for one cause, however often and however many at once', async () => {
    const person = await app.make.user()
    const key = randomUUID()
    await Promise.all(Array.from({ length: 12 }, () => tell(person.id, { key })))
    await app.work()
    expect(office.to(person.email)).toHaveLength(1)
    expect((await app.api('/notifications/bell', { as: person })).json.unread).toBe(1)
  })

  it('does not exist when its cause was taken back', async () => {
    const person = await app.make.user()
    const req = await systemRequest(app.payload)
    await expect(inTransaction(req, async () => {
      await notify(req, { kind: 'submission.approved', to: person.id, key: randomUUID(), params: { title: 'x' } })
      throw new Error('taken back')
    })).rejects.toThrow('taken back')
    await app.work()
    expect(office.to(person.email)).toEqual([])
  })

  it('is tried again when the mail server says "later", and is the same mail', async () => {
    const person = await app.make.user()
    office.refuse(1)
    await tell(person.id)
    await app.work()
    expect(office.to(person.email)).toEqual([])
    await retryNow()
    await app.work()
    expect(office.to(person.email)).toHaveLength(1)
    const { rows } = await app.owner.query(`select l.delivery_status, l.attempts, l.id from communication_logs l join communication_logs_recipients r on r._parent_id = l.id where r.user_id = $1`, [person.id])
    expect(rows).toMatchObject([{ delivery_status: 'sent', attempts: '2' }])
    expect(office.to(person.email)[0].messageId).toContain(rows[0].id)
  })
})

describe('one click on "unsubscribe"', () => {
  it('stops mails of this kind without signing in, and nothing else', async () => {
    const person = await app.make.user()
    await tell(person.id)
    await app.work()
    const address = office.to(person.email)[0].headers.get('list-unsubscribe')!.slice(1, -1)
    const { pathname, search } = new URL(address)
    expect((await app.api(pathname + search)).text).toContain('<form method="post"')
    expect((await app.api(pathname + search, { method: 'POST' })).status).toBe(200)
    await tell(person.id)
    await tell(person.id, { kind: 'submission.rejected', params: { title: 'x', reason: 'y' } })
    await app.work()
    expect(office.to(person.email).map(({ headers }) => headers.get('subject'))).toHaveLength(2)
    expect((await app.api('/notifications/bell', { as: person })).json.unread).toBe(3)
  })

  it('with a link that somebody changed does nothing', async () => {
    const forged = Buffer.from(JSON.stringify([randomUUID(), 'submission.approved'])).toString('base64url')
    expect((await app.api(`/messages/unsubscribe?t=${forged}.AAAA`, { method: 'POST' })).status).toBe(400)
  })
})

describe('notifications', () => {
  it('are their owner\'s alone, over REST and GraphQL, and nobody writes them by hand', async () => {
    const [owner, stranger] = [await app.make.user(), await app.make.user()]
    await tell(owner.id)
    const mine = await app.api('/notifications', { as: owner })
    expect(mine.json.docs).toHaveLength(1)
    const id = mine.json.docs[0].id
    for (const as of [stranger, null]) {
      expect([403, 404]).toContain((await app.api(`/notifications/${id}`, { as })).status)
      const listed = await app.api('/notifications', { as, query: { 'where[user][equals]': owner.id } })
      expect(listed.json.docs ?? []).toEqual([])
    }
    const query = await app.api('/graphql', { as: stranger, body: { query: `{ Notification(id: "${id}") { title } }` } })
    expect(query.json?.data?.Notification ?? null).toBeNull()
    expect((await app.api(`/notifications/${id}`, { as: owner, method: 'PATCH', body: { title: 'mine' } })).status).toBe(403)
    expect((await app.api('/notifications', { as: owner, body: { user: stranger.id, kind: 'x', type: 'system', title: 'x', message: 'x' } })).status).toBe(403)
  })

  it('are marked as read by their owner only', async () => {
    const [owner, stranger] = [await app.make.user(), await app.make.user()]
    await tell(owner.id)
    const { id } = (await app.api('/notifications', { as: owner })).json.docs[0]
    expect((await app.api('/notifications/read', { as: stranger, body: { ids: [id] } })).json).toEqual({ marked: 0 })
    expect((await app.api('/notifications/read', { as: owner, body: {} })).json).toEqual({ marked: 1 })
    expect((await app.api('/notifications/bell', { as: owner })).json.unread).toBe(0)
  })

  it('reach an open page at once', async () => {
    const person = await app.make.user()
    const { hearLive } = await import('@/platform/events/live')
    const heard: string[] = []
    const stop = hearLive(person.id, (news) => heard.push(news.type))
    await expect.poll(async () => {
      await tell(person.id)
      return heard.length
    }, { interval: 150, timeout: 5000 }).toBeGreaterThan(0)
    stop()
  })
})
