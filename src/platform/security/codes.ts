import { randomBytes, randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses when they are read aloud or copied by hand: no 0 O, 1 I L, 5 S, 8 B, 2 Z. */
const clear = 'ACDEFGHJKMNPQRTUVWXY34679'

/** A random code of clear characters for people to copy. Eight of them are one of 150 thousand million. */
export const clearCode = (length = 8): string => Array.from({ length }, () => clear[randomInt(clear.length)]).join('')

/** The code as it was meant, however it was typed: spaces, hyphens and small letters do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** A random token for links and tickets: 32 bytes, safe in addresses. */
export const longToken = (): string => randomBytes(32).toString('base64url')
