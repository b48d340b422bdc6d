import { Secret, TOTP } from 'otpauth'

/** Six digits, 30 seconds, SHA-1: what every authenticator app understands (RFC 6238). */
const totpOf = (secret: string, label = '') => new TOTP({ issuer: 'Inkwell', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 })

/** A new shared secret of 160 bits, in base32 as apps take it. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The address that a QR code carries into the app. */
export const otpauthUri = (secret: string, label: string): string => totpOf(secret, label).toString()

/** The 30-second step that a code belongs to, one before or after the present allowed; undefined for a wrong code. */
export const stepOf = (secret: string, code: string, now = Date.now()): number | undefined => {
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: 1 })
  return delta === null ? undefined : Math.floor(now / 30_000) + delta
}
