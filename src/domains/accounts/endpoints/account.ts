import { z } from 'zod'
import { anyone, signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { changePassword } from '../services/changePassword'
import { confirmEmailChange } from '../services/confirmEmailChange'
import { requestEmailChange } from '../services/requestEmailChange'
import { requestPasswordReset } from '../services/requestPasswordReset'
import { requestVerification } from '../services/requestVerification'
import { resetPassword } from '../services/resetPassword'
import { signUp } from '../services/signUp'
import { verifyEmail } from '../services/verifyEmail'
import { birthDate, country, email, language, password, personName, timeZone, token, username } from './inputs'

const accepted = { accepted: true }

/** Ways into an account and back into it. What is answered never tells whether somebody has an address. */
export const accountEndpoints = [
  endpoint({
    method: 'post', path: '/account/sign-up', may: anyone, status: 202, summary: 'Make an account; a mail asks to confirm the address',
    input: z.object({
      email, password, name: personName, firstName: personName.optional(), lastName: personName.optional(), username: username.optional(),
      birthDate, country: country.optional(), locale: language.default('en'), timezone: timeZone.default('UTC'),
      // Unticked unless somebody ticks it (decisions.md, Security).
      newsletter: z.boolean().default(false),
    }),
    handle: async (req, input) => { await signUp(req, input); return accepted },
  }),
  endpoint({
    method: 'post', path: '/account/verify-email', may: anyone, summary: 'Confirm an address by the token of the mail', input: z.object({ token }),
    handle: async (req, input) => { await verifyEmail(req, input.token); return { verified: true } },
  }),
  endpoint({
    method: 'post', path: '/account/verify-email/again', may: signedIn, status: 202, summary: 'Send the mail for the confirmation again', input: z.object({}),
    handle: async (req) => { await requestVerification(req); return accepted },
  }),
  endpoint({
    method: 'post', path: '/account/password/forgot', may: anyone, status: 202, summary: 'Ask for a link to a new password', input: z.object({ email }),
    handle: async (req, input) => { await requestPasswordReset(req, input.email); return accepted },
  }),
  endpoint({
    method: 'post', path: '/account/password/reset', may: anyone, summary: 'Set a new password by the token of the mail; ends all sessions', input: z.object({ token, password }),
    handle: async (req, input) => { await resetPassword(req, input.token, input.password); return { changed: true } },
  }),
  endpoint({
    method: 'post', path: '/account/password/change', may: signedIn, summary: 'Change the password with the old one; ends all other sessions',
    input: z.object({ oldPassword: z.string().min(1).max(1000), password }),
    handle: async (req, input) => { await changePassword(req, input.oldPassword, input.password); return { changed: true } },
  }),
  endpoint({
    method: 'post', path: '/account/email/change', may: signedIn, status: 202, summary: 'Ask to sign in with another address, which confirms it by mail',
    input: z.object({ email, password: z.string().min(1).max(1000) }),
    handle: async (req, input) => { await requestEmailChange(req, input.email, input.password); return accepted },
  }),
  endpoint({
    method: 'post', path: '/account/email/confirm', may: anyone, summary: 'Take the new address by the token that was sent to it', input: z.object({ token }),
    handle: async (req, input) => { await confirmEmailChange(req, input.token); return { changed: true } },
  }),
]
