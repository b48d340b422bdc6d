import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'

/** Payload's own derivation, with its numbers: the hashes are written by Payload. */
const derive = (password: string, salt: string): Promise<Buffer> =>
  new Promise((done, fail) => pbkdf2(password, salt, 25_000, 512, 'sha256', (error, key) => (error ? fail(error) : done(key))))

const nobodysSalt = randomBytes(32).toString('hex')
const nobodysHash = randomBytes(512)

/** Whether a password fits. Does the same work where there is nobody (or somebody without a password). */
export const passwordFits = async (password: string, stored: { hash: string | null; salt: string | null } | undefined): Promise<boolean> => {
  const known = stored?.hash && stored.salt ? Buffer.from(stored.hash, 'hex') : undefined
  const derived = await derive(password, known ? stored!.salt! : nobodysSalt)
  const expected = known?.length === derived.length ? known : nobodysHash
  return timingSafeEqual(derived, expected) && Boolean(known)
}
