import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { anyone, signedIn } from '@/platform/access/rules'
import { asViewer } from '@/platform/access/viewer'
import { endpoint } from '@/platform/http/endpoint'
import { confirmPassword } from '../services/confirmPassword'
import { openSession } from '../services/openSession'
import { addPasskey, passkeyOptions, removePasskey } from '../services/passkeys/register'
import { checkPasskey, signInOptions } from '../services/passkeys/signIn'
import { signedInAnswer } from './cookies'
import { signedInBody } from './signIn'

const credential = { id: z.string().min(1).max(1400), rawId: z.string().min(1).max(1400), type: z.literal('public-key') }
const rest = { clientExtensionResults: z.record(z.string(), z.unknown()).default({}), authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional() }
const binary = z.string().min(1).max(20_000)

const registration = z.object({
  ...credential, ...rest,
  response: z.object({ clientDataJSON: binary, attestationObject: binary, transports: z.array(z.string().max(20)).max(10).optional() }),
})
const assertion = z.object({
  ...credential, ...rest,
  response: z.object({ clientDataJSON: binary, authenticatorData: binary, signature: binary, userHandle: z.string().max(200).nullish() }),
})

const listPasskeys = async (req: Parameters<typeof asViewer>[0]) => {
  const { docs } = await asViewer(req).find({ collection: 'passkeys', where: { user: { equals: req.user!.id } }, depth: 0, limit: 20, pagination: false })
  return docs.map(({ id, name, createdAt, lastUsedAt, isBackedUp }) => ({ id, name, createdAt, lastUsedAt: lastUsedAt ?? null, isBackedUp: Boolean(isBackedUp) }))
}

export const passkeyEndpoints = [
  endpoint({
    method: 'get', path: '/account/passkeys', may: signedIn, summary: 'My passkeys by name, without their keys', input: z.object({}),
    handle: async (req) => ({ passkeys: await listPasskeys(req) }),
  }),
  endpoint({
    method: 'post', path: '/account/passkeys/register/options', may: signedIn, summary: 'What the browser needs to make a passkey', input: z.object({ password: z.string().min(1).max(1000) }),
    handle: async (req, input) => { await confirmPassword(req, input.password); return passkeyOptions(req) },
  }),
  endpoint({
    method: 'post', path: '/account/passkeys/register/verify', may: signedIn, status: 201, summary: 'Keep the passkey that the browser made',
    input: z.object({ name: z.string().trim().min(1).max(60), response: registration }),
    handle: (req, { name, response }) => addPasskey(req, response as RegistrationResponseJSON, name),
  }),
  endpoint({
    method: 'post', path: '/account/passkeys/sign-in/options', may: anyone, summary: 'What the browser needs to sign in by passkey', input: z.object({}),
    handle: (req) => signInOptions(req),
  }),
  endpoint({
    method: 'post', path: '/account/passkeys/sign-in/verify', may: anyone, summary: 'Sign in by passkey', input: z.object({ response: assertion }),
    handle: async (req, { response }) => {
      const userId = await checkPasskey(req, response as AuthenticationResponseJSON)
      const session = await openSession(req, userId, { method: 'passkey' })
      return signedInAnswer(req, await signedInBody(req, session), session)
    },
  }),
  endpoint({
    method: 'delete', path: '/account/passkeys/:id', may: signedIn, summary: 'Take one of my passkeys away', input: z.object({ id: z.uuid() }),
    handle: async (req, { id }) => void (await removePasskey(req, id)),
  }),
]
