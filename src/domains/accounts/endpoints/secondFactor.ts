import { z } from 'zod'
import { anyone, signedIn } from '@/platform/access/rules'
import { limit } from '@/platform/http/rateLimits'
import { endpoint } from '@/platform/http/endpoint'
import { confirmPassword } from '../services/confirmPassword'
import { authenticatorState, beginAuthenticator, confirmAuthenticator, removeAuthenticator, renewRecoveryCodes } from '../services/secondFactor/authenticator'
import { completeSignIn } from '../services/secondFactor/complete'
import { signedInAnswer } from './cookies'
import { signedInBody } from './signIn'

const code = z.string().trim().regex(/^\d{3}\s?\d{3}$/)
/** Before anything that could cost the owner the account, the one at the keyboard shows that he is the owner. */
const password = z.string().min(1).max(1000)

export const secondFactorEndpoints = [
  endpoint({
    method: 'post', path: '/account/sign-in/second-factor', may: anyone, summary: 'Complete a sign-in by the ticket and a code of the app, or a recovery code',
    input: z.union([
      z.object({ ticket: z.string().min(20).max(100), code }),
      z.object({ ticket: z.string().min(20).max(100), recoveryCode: z.string().trim().min(10).max(20) }),
    ]),
    handle: async (req, { ticket, ...given }) => {
      await limit(req, 'sign_in', `ticket:${ticket}`)
      const session = await completeSignIn(req, ticket, given as { code: string } | { recoveryCode: string })
      return signedInAnswer(req, await signedInBody(req, session), session)
    },
  }),
  endpoint({
    method: 'get', path: '/account/authenticator', may: signedIn, summary: 'Whether an authenticator app is set up, and how many recovery codes are left', input: z.object({}),
    handle: (req) => authenticatorState(req),
  }),
  endpoint({
    method: 'post', path: '/account/authenticator/begin', may: signedIn, summary: 'A new secret for an app: as text, as address, as a picture to scan', input: z.object({ password }),
    handle: async (req, input) => { await confirmPassword(req, input.password); return beginAuthenticator(req) },
  }),
  endpoint({
    method: 'post', path: '/account/authenticator/confirm', may: signedIn, summary: 'Confirm the app by its first code; answers the recovery codes, once', input: z.object({ code }),
    handle: async (req, input) => {
      await limit(req, 'verify', `authenticator:${req.user!.id}`)
      return confirmAuthenticator(req, input.code)
    },
  }),
  endpoint({
    method: 'post', path: '/account/authenticator/recovery-codes', may: signedIn, summary: 'New recovery codes; the earlier ones are void', input: z.object({ password }),
    handle: async (req, input) => { await confirmPassword(req, input.password); return renewRecoveryCodes(req) },
  }),
  endpoint({
    method: 'post', path: '/account/authenticator/remove', may: signedIn, summary: 'Take the app off the account', input: z.object({ password }),
    handle: async (req, input) => { await confirmPassword(req, input.password); await removeAuthenticator(req) },
  }),
]
