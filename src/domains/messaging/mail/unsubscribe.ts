import { createHmac, timingSafeEqual } from 'node:crypto'
import { siteUrl } from '@/platform/mail/settings'

const sign = (text: string) => createHmac('sha256', `unsubscribe:${process.env.PAYLOAD_SECRET}`).update(text).digest('base64url')

/** A link that stops one kind of mail for one person, without signing in. It never expires: a stop must always work. */
export const unsubscribeUrl = (user: string, kind: string): string => {
  const what = Buffer.from(JSON.stringify([user, kind])).toString('base64url')
  return `${siteUrl()}/api/messages/unsubscribe?t=${what}.${sign(what)}`
}

/** Who wants to stop what, or undefined for a link that is not ours. */
export const readUnsubscribe = (token: string): { user: string; kind: string } | undefined => {
  const [what = '', signature = ''] = token.split('.')
  const expected = Buffer.from(sign(what))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined
  const [user, kind] = JSON.parse(Buffer.from(what, 'base64url').toString()) as [string, string]
  return { user, kind }
}
