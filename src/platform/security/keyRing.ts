import { createHash, hkdfSync } from 'node:crypto'

/** What a derived key is for; keys of different purposes tell nothing about each other. */
export type Purpose = 'encrypt' | 'hash' | 'sign'

export type DerivedKey = { id: string; key: Buffer }

const derived = new Map<string, DerivedKey>()

const derive = (secret: string, purpose: Purpose): DerivedKey => {
  const slot = `${purpose}:${secret}`
  const known = derived.get(slot)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, 'inkwell', purpose, 32))
  const made = { id: createHash('sha256').update(key).digest('hex').slice(0, 8), key }
  derived.set(slot, made)
  return made
}

/** The secrets of this installation, the present one first. `FORMER_SECRETS` (comma separated) only opens what is old. */
const secrets = (): string[] => {
  const present = process.env.PAYLOAD_SECRET
  if (!present) throw new Error('PAYLOAD_SECRET is not set')
  return [present, ...(process.env.FORMER_SECRETS ?? '').split(',').map((one) => one.trim()).filter(Boolean)]
}

/**
 * The keys for one purpose, the one to write with first, then those that may still be read with.
 * To rotate: put the old secret into `FORMER_SECRETS`, set a new `PAYLOAD_SECRET`, and drop the old
 * one when nothing carries its key's id any more.
 */
export const keyRing = (purpose: Purpose): [DerivedKey, ...DerivedKey[]] => {
  const [present, ...former] = secrets().map((secret) => derive(secret, purpose))
  return [present, ...former]
}
