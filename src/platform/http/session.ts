import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const decode = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>

/**
 * The person whose token a request carries, if the token's signature and time are good: enough to count
 * requests by person before anything is asked of the database. Whether the session still stands is
 * decided later, by Payload.
 */
export const personOf = (headers: Headers): string | undefined => {
  const token = /^(?:JWT|Bearer) ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (!token || !process.env.PAYLOAD_SECRET) return undefined
  const [head, body, signature] = token.split('.')
  const secret = createHash('sha256').update(process.env.PAYLOAD_SECRET).digest('hex').slice(0, 32)
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  try {
    const { id, exp } = decode(body)
    return typeof id === 'string' && typeof exp === 'number' && exp * 1000 > Date.now() ? id : undefined
  } catch {
    return undefined
  }
}
