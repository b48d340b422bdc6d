import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { notify } from '@/domains/messaging/api'
import { systemRequest } from '@/platform/db/transaction'
import { boot } from '../support/boot'
import { openPostOffice } from '../support/postOffice'

const app = await boot()
const office = await openPostOffice()
const workers: ChildProcess[] = []

const startWorker = () => {
  const worker = spawn('node', ['--import', 'tsx', 'src/platform/jobs/worker.ts'], {
    stdio: 'ignore', env: { ...process.env, SMTP_URL: office.url, LOG_LEVEL: 'fatal' },
  })
  workers.push(worker)
  return worker
}
afterAll(async () => {
  workers.forEach((worker) => worker.kill('SIGKILL'))
  await office.close()
})

describe('a worker that is killed in the middle of a mail', () => {
  it('loses no mail and sends none twice: the next worker takes it up', { timeout: 120_000 }, async () => {
    await app.work()
    const person = await app.make.user()
    const { release, arrival, loss } = office.hold()
    const first = startWorker()
    await notify(await systemRequest(app.payload), { kind: 'submission.approved', to: person.id, key: randomUUID(), params: { title: 'The Lamp' } })
    // A worker that cannot even start must say so, not wait for the clock.
    await Promise.race([arrival, new Promise((_, fail) => first.once('exit', (code) => fail(new Error(`The worker ended with ${code}`))))])
    first.removeAllListeners('exit').kill('SIGKILL')
    await loss
    release()
    expect(office.to(person.email)).toHaveLength(0)
    // Nobody waits for the queue's own four hours: the dead worker's heartbeat is 20 s old at most.
    startWorker()
    await expect.poll(() => office.to(person.email).length, { timeout: 90_000, interval: 250 }).toBe(1)
    const states = async () => (await app.owner.query(`select l.delivery_status from communication_logs l join communication_logs_recipients r on r._parent_id = l.id where r.user_id = $1`, [person.id])).rows
    await expect.poll(states, { timeout: 10_000 }).toEqual([{ delivery_status: 'sent' }])
    expect(office.to(person.email)).toHaveLength(1)
  })
})
