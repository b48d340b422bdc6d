import { AsyncLocalStorage } from 'node:async_hooks'
import { Server, type IncomingMessage, type ServerResponse } from 'node:http'

type Exchange = { request: IncomingMessage; response: ServerResponse }
type Kept = typeof globalThis & { __inkwellExchanges?: AsyncLocalStorage<Exchange> }

/**
 * Remembers the answer behind whatever a request sets going, since a page is given no way to choose its
 * status. Called once when the server starts; what is bundled twice meets on globalThis.
 */
export const keepExchanges = (): void => {
  const kept = globalThis as Kept
  if (kept.__inkwellExchanges) return
  const exchanges = (kept.__inkwellExchanges = new AsyncLocalStorage<Exchange>())
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]) {
    const go = () => Reflect.apply(emit, this, [event, ...rest]) as boolean
    return event === 'request' ? exchanges.run({ request: rest[0] as IncomingMessage, response: rest[1] as ServerResponse }, go) : go()
  } as typeof emit
}

/**
 * Says the status of the document that is being rendered. Only before its first byte: nothing above the
 * page may wait (no loading.tsx, no Suspense). A page that the browser's own router asked for stays at
 * 200, as it would else load the whole document anew.
 */
export const answerWith = (status: number): void => {
  const exchange = (globalThis as Kept).__inkwellExchanges?.getStore()
  if (exchange && !exchange.response.headersSent && exchange.request.headers.rsc === undefined) exchange.response.statusCode = status
}
