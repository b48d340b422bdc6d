import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { keyRing } from './keyRing'

type Key = { id: string; bytes: Buffer }

const fromSecret = (purpose: string): Buffer => {
  const secret = process.env.PAYLOAD_SECRET
  if (!secret) throw new Error('PAYLOAD_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, '', `inkwell ${purpose}`, 32))
}

/** `ENCRYPTION_KEYS`: `id:base64` of 32 bytes each, comma-separated, the one to write with first. */
const keys = (): Key[] => {
  const given = (process.env.ENCRYPTION_KEYS ?? '').split(',').map((one) => one.trim()).filter(Boolean)
  const listed = given.map((one) => {
    const [id, text = ''] = [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]
    const bytes = Buffer.from(text, 'base64')
    if (!id || bytes.length !== 32) throw new Error('ENCRYPTION_KEYS holds a key that is not "id:" and 32 bytes in base64')
    return { id, bytes }
  })
  // Without keys of its own the platform derives one; it stays readable after real keys are given.
  return [...listed, ...keyRing('encrypt').map(({ id, key }) => ({ id, bytes: key }))]
}

const mark = 'enc1'

/** Whether a stored text is one of ours. */
export const isEncrypted = (value: unknown): value is string => typeof value === 'string' && value.startsWith(`${mark}.`)

/**
 * Encrypts a text with AES-256-GCM under the first key; the key's id travels with it, so that keys can rotate.
 * With a `place`, such as `authenticators.secret:<user>`, it opens for that place alone: copied to another row it is dead.
 */
export const encrypt = (plain: string, place = ''): string => {
  const [key] = keys()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [mark, key.id, iv.toString('base64url'), cipher.getAuthTag().toString('base64url'), body.toString('base64url')].join('.')
}

/** The plain text. Throws where the key is gone, the place another, or a byte changed. */
export const decrypt = (sealed: string, place = ''): string => {
  const [, id, iv, tag, body] = sealed.split('.')
  const key = keys().find((one) => one.id === id)
  if (!key) throw new Error(`The encryption key "${id}" is not in ENCRYPTION_KEYS`)
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place)).setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
}

/** Whether a text was sealed under a former key and should be sealed anew at the next chance. */
export const isStale = (sealed: string): boolean => sealed.split('.')[1] !== keys()[0].id

/** A keyed hash for logs: tells equal from different without telling what. In hex. */
export const keyedHash = (purpose: string, value: string): string => createHmac('sha256', fromSecret(`hash ${purpose}`)).update(value).digest('hex')
