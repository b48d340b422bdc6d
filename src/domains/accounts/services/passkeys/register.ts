import { generateRegistrationOptions, type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { passkeyMissing, passkeyRefused, passkeysFull } from '../../errors/secondFactor'
import { viewerOf } from '../guardians/eligible'
import { openChallenge, takeChallenge } from '../secondFactor/challenges'
import { relyingParty } from './relyingParty'

const most = 10

type Known = { id: string; transports: string | null }

const knownOf = (req: PayloadRequest, userId: string) =>
  sqlFor(req).rows<Known>(sql`select credential_id as id, transports from passkeys where user_id = ${userId}`)

const transportsOf = ({ transports }: Known) => transports?.split(',').filter(Boolean)

/** What the browser needs to make a new passkey for the viewer. Keys that he has already are not offered again. */
export const passkeyOptions = async (req: PayloadRequest) => {
  const viewer = viewerOf(req)
  const known = await knownOf(req, viewer.id)
  if (known.length >= most) throw passkeysFull()
  const options = await generateRegistrationOptions({
    rpName: 'Inkwell', rpID: relyingParty(req).id, userID: new TextEncoder().encode(viewer.id),
    userName: viewer.email ?? viewer.username ?? viewer.name, userDisplayName: viewer.name, attestationType: 'none',
    excludeCredentials: known.map((one) => ({ id: one.id, transports: transportsOf(one) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await openChallenge(req, 'passkey_register', viewer.id, options.challenge)
  return options
}

const verified = async (req: PayloadRequest, response: RegistrationResponseJSON) => {
  const viewer = viewerOf(req)
  const { id, origins } = relyingParty(req)
  // Everything that a browser can send wrong becomes one refusal: what exactly did not fit helps only an attacker.
  const result = await verifyRegistrationResponse({
    response, expectedOrigin: origins, expectedRPID: id, requireUserVerification: true,
    expectedChallenge: async (challenge) => (await takeChallenge(req, 'passkey_register', challenge))?.userId === viewer.id,
  }).catch(() => undefined)
  if (!result?.verified) throw passkeyRefused()
  return result.registrationInfo
}

/** Checks and keeps the new passkey. Its challenge is used up by the attempt, good or bad. */
export const addPasskey = async (req: PayloadRequest, response: RegistrationResponseJSON, name: string): Promise<{ id: string; name: string }> => {
  const viewer = viewerOf(req)
  const { credential, credentialBackedUp } = await verified(req, response)
  return inTransaction(req, async () => {
    await lockWord(req, `passkeys:${viewer.id}`)
    if ((await knownOf(req, viewer.id)).length >= most) throw passkeysFull()
    const row = await asSystem(req).create({
      collection: 'passkeys', depth: 0,
      data: {
        user: viewer.id, name, credentialId: credential.id, publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter, transports: credential.transports?.join(',') ?? null, isBackedUp: credentialBackedUp,
      },
    })
    await publish(req, 'account.secondFactorChanged', { key: `passkey:${row.id}`, userId: viewer.id, change: 'passkey_added', passkey: name })
    return { id: row.id, name }
  })
}

/** Takes one of the viewer's passkeys away; somebody else's does not exist for him. */
export const removePasskey = (req: PayloadRequest, id: string): Promise<void> =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const { docs } = await asSystem(req).find({ collection: 'passkeys', where: { and: [{ id: { equals: id } }, { user: { equals: viewer.id } }] }, limit: 1, depth: 0, pagination: false })
    if (!docs[0]) throw passkeyMissing()
    await asSystem(req).delete({ collection: 'passkeys', id, depth: 0 })
    await publish(req, 'account.secondFactorChanged', { key: `passkey:${id}:removed`, userId: viewer.id, change: 'passkey_removed', passkey: docs[0].name })
  })
