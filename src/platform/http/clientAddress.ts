import { randomUUID } from 'node:crypto'
import { Server, type IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { PayloadRequest } from 'payload'

/** Set by the edge alone on every request that it lets in: who sends, as an address. */
export const clientHeader = 'x-client-address'
const peerHeader = 'x-peer-address'

type Marked = typeof globalThis & { __inkwellPeerMark?: string }

/**
 * Writes the address of the other end of the socket on every request of this process, under a mark that
 * no sender can know: Next hands route handlers no socket, and takes X-Forwarded-For from whoever sends it.
 * Called once when the server starts.
 */
export const markPeers = (): void => {
  const shared = globalThis as Marked
  if (shared.__inkwellPeerMark) return
  const mark = (shared.__inkwellPeerMark = randomUUID())
  const emit = Server.prototype.emit
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]) {
    if (event === 'request') {
      const message = rest[0] as IncomingMessage
      message.headers[peerHeader] = `${mark} ${message.socket.remoteAddress ?? ''}`
    }
    return Reflect.apply(emit, this, [event, ...rest]) as boolean
  } as typeof emit
}

const plain = (address: string) => address.replace(/^::ffff:/, '').trim()

const peerOf = (headers: Headers): string | undefined => {
  const mark = (globalThis as Marked).__inkwellPeerMark
  const [given, address = ''] = (headers.get(peerHeader) ?? '').split(' ')
  return mark && given === mark && isIP(plain(address)) ? plain(address) : undefined
}

/** How many proxies in front are ours: `TRUST_PROXY=1` believes the last entry of X-Forwarded-For, 2 the one before. */
const trustedHops = () => {
  const given = process.env.TRUST_PROXY?.trim().toLowerCase() ?? ''
  if (['', '0', 'false', 'no', 'off'].includes(given)) return 0
  return Math.max(1, Number.parseInt(given, 10) || 1)
}

/** The address of the sender. X-Forwarded-For is believed only behind a proxy of ours (TRUST_PROXY). */
export const addressOf = (headers: Headers): string => {
  const hops = trustedHops()
  if (hops > 0) {
    const chain = (headers.get('x-forwarded-for') ?? '').split(',').map(plain).filter(Boolean)
    const believed = chain.at(-hops) ?? chain[0]
    if (believed && isIP(believed)) return believed
  }
  return peerOf(headers) ?? 'unknown'
}

/** The address behind a request that came in through the edge; `unknown` for work that nobody sent. */
export const clientAddress = (req: Pick<PayloadRequest, 'headers'>): string => req.headers.get(clientHeader) ?? 'unknown'
