import { type AuthenticationResponseJSON, generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { passkeyRefused } from '../../errors/secondFactor'
import { openChallenge, takeChallenge } from '../secondFactor/challenges'
import { relyingParty } from './relyingParty'

type Stored = { id: string; userId: string; publicKey: string; counter: string | number; transports: string | null }

/** What the browser needs to sign somebody in. It names no account: the passkey itself knows whose it is. */
export const signInOptions = async (req: PayloadRequest) => {
  const options = await generateAuthenticationOptions({ rpID: relyingParty(req).id, userVerification: 'required' })
  await openChallenge(req, 'passkey_sign_in', null, options.challenge)
  return options
}

const storedOf = (req: PayloadRequest, credentialId: string) =>
  sqlFor(req).first<Stored>(sql`
    select id, user_id as "userId", public_key as "publicKey", counter, transports from passkeys where credential_id = ${credentialId}`)

/**
 * Checks a passkey's answer and says whose it is. The challenge is used up by the attempt. A counter that
 * did not grow means that the key was copied: refused. A passkey checks the person itself (PIN, finger,
 * face), so it is both factors at once.
 */
export const checkPasskey = async (req: PayloadRequest, response: AuthenticationResponseJSON): Promise<string> => {
  const stored = await storedOf(req, response.id)
  const { id, origins } = relyingParty(req)
  const known = stored ?? { publicKey: '', counter: 0, transports: null }
  const result = await verifyAuthenticationResponse({
    response, expectedOrigin: origins, expectedRPID: id, requireUserVerification: true,
    expectedChallenge: async (challenge) => Boolean(await takeChallenge(req, 'passkey_sign_in', challenge)),
    credential: { id: response.id, publicKey: new Uint8Array(Buffer.from(known.publicKey, 'base64url')), counter: Number(known.counter) },
  }).catch(() => undefined)
  if (!stored || !result?.verified) throw passkeyRefused()
  const { newCounter, credentialBackedUp } = result.authenticationInfo
  const counted = await sqlFor(req).run(sql`
    update passkeys set counter = ${newCounter}, is_backed_up = ${credentialBackedUp}, last_used_at = now(), updated_at = now()
    where id = ${stored.id} and (counter < ${newCounter} or (counter = 0 and ${newCounter} = 0))`)
  if (counted !== 1) throw passkeyRefused()
  return stored.userId
}
