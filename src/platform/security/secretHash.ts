import { createHmac } from 'node:crypto'
import { keyRing } from './keyRing'

const digest = (key: Buffer, purpose: string, word: string) => createHmac('sha256', key).update(`${purpose}\n${word}`).digest('base64url')

/**
 * A hash for looking up a short secret (an invitation's code, a recovery code): without the
 * installation's key nobody can try all codes against a stolen database.
 */
export const secretHash = (purpose: string, word: string): string => digest(keyRing('hash')[0].key, purpose, word)

/** The hashes under the present and the former keys, for finding what was stored before a rotation. */
export const secretHashes = (purpose: string, word: string): string[] => keyRing('hash').map(({ key }) => digest(key, purpose, word))
