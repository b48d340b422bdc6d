import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { postgresCode } from './errors'

const retried = new Set(['40001', '40P01'])
const attempts = 4

const pause = (attempt: number) => new Promise((done) => setTimeout(done, 15 * 2 ** attempt + Math.random() * 20))

/**
 * Runs `work` in one transaction: the request's own when there is one (then whoever opened it commits),
 * else a new one that is tried again after a serialisation failure or a deadlock.
 * Never catch an error inside and go on: a failed statement has ended the transaction.
 */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  if (await req.transactionID) return work()
  for (let attempt = 1; ; attempt++) {
    await initTransaction(req)
    try {
      const result = await work()
      if (!(await req.transactionID)) throw new Error('The transaction was ended inside its own work')
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      delete req.transactionID
      if (attempt >= attempts || !retried.has(postgresCode(error) ?? '')) throw error
      await pause(attempt)
    }
  }
}

/** A request for work that nobody asked for over HTTP: jobs, listeners, commands. It has no user. */
export const systemRequest = (payload: Payload, context: Record<string, unknown> = {}): Promise<PayloadRequest> =>
  createLocalReq({ context }, payload)
