import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyRing } from './keyRing'

const signature = (key: Buffer, kind: string, body: string) => createHmac('sha256', key).update(`${kind}.${body}`).digest()

/** A small value that people may carry and not change, such as a cookie. It says until when it holds. */
export const sign = (kind: string, value: Record<string, string>, expiresAt: Date): string => {
  const body = Buffer.from(JSON.stringify({ ...value, until: expiresAt.toISOString() })).toString('base64url')
  return `${body}.${signature(keyRing('sign')[0].key, kind, body).toString('base64url')}`
}

/** What `sign` carried, or undefined if it is of another kind, was changed, or has run out. */
export const openSigned = (kind: string, carried: string, now = new Date()): Record<string, string> | undefined => {
  const [body, given] = carried.split('.')
  if (!body || !given) return undefined
  const sent = Buffer.from(given, 'base64url')
  const good = keyRing('sign').some(({ key }) => {
    const right = signature(key, kind, body)
    return sent.length === right.length && timingSafeEqual(sent, right)
  })
  if (!good) return undefined
  const value = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, string>
  return new Date(value.until) > now ? value : undefined
}
