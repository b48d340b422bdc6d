import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyone } from '@/platform/access/rules'
import { asViewer, isLookingAs } from '@/platform/access/viewer'
import { endpoint } from '@/platform/http/endpoint'
import { secondFactorNeeded } from '../errors/signIn'
import { endSessions } from '../services/endSessions'
import { lookOf } from '../services/looking/cookie'
import type { OpenedSession } from '../services/openSession'
import { signIn } from '../services/signIn'
import { signedInAnswer, signedOutAnswer } from './cookies'

/** Whoever has just signed in, as he may see himself. */
const viewerOf = async (req: PayloadRequest, { user }: OpenedSession) => ({
  ...(await asViewer(req).findByID({ collection: 'users', id: user.id, depth: 0 })), collection: 'users',
})

/** The body after signing in: the person, the token for programs, and when it ends (seconds). */
export const signedInBody = async (req: PayloadRequest, session: OpenedSession) => ({ user: await viewerOf(req, session), token: session.token, exp: session.exp })

/** Sign-in of the site and of programs. */
export const signInEndpoint = endpoint({
  method: 'post', path: '/account/sign-in', may: anyone,
  summary: 'Sign in by e-mail or username and password; answers a ticket where a second factor is needed',
  input: z.object({ identifier: z.string().trim().min(1).max(320), password: z.string().min(1).max(1000) }),
  handle: async (req, { identifier, password }) => {
    const entered = await signIn(req, identifier, password)
    if ('ticket' in entered) return { secondFactor: true, ticket: entered.ticket }
    return signedInAnswer(req, await signedInBody(req, entered.session), entered.session)
  },
})

/** The panel sends its forms as multipart with one part of JSON; ours read JSON alone. */
const fromPanelForm = (given: Endpoint): Endpoint => ({
  ...given,
  handler: async (req) => {
    if (req.headers.get('content-type')?.startsWith('multipart/')) {
      await addDataAndFileToRequest(req)
      req.text = () => Promise.resolve(JSON.stringify(req.data ?? {}))
    }
    return given.handler(req)
  },
})

/** Payload's own address of signing in, which the panel's form uses: the same service, so the same limits, history and time. */
export const panelSignIn = fromPanelForm(endpoint({
  method: 'post', path: '/login', may: anyone, summary: 'Sign in, in the form of Payload’s own answer',
  input: z.object({ email: z.string().max(320).optional(), username: z.string().max(320).optional(), password: z.string().min(1).max(1000) })
    .refine(({ email, username }) => Boolean(email?.trim() || username?.trim()), { path: ['email'] }),
  handle: async (req, { email, username, password }) => {
    const entered = await signIn(req, (email?.trim() || username) ?? '', password)
    if ('ticket' in entered) throw secondFactorNeeded(entered.ticket)
    return signedInAnswer(req, { message: req.t('authentication:passed'), ...(await signedInBody(req, entered.session)) }, entered.session)
  },
}))

export const signOutEndpoint = endpoint({
  method: 'post', path: '/account/sign-out', may: anyone, summary: 'Sign out here; nothing happens where nobody is signed in', input: z.object({}), whileLooking: true,
  handle: async (req) => {
    const user = req.user as { id: string; _sid?: string } | null
    if (user?._sid) await endSessions(req, user.id, 'signed_out', { sid: user._sid })
    // Whoever looks as somebody else signs himself out, and with his session the look is over.
    const look = isLookingAs(req) ? lookOf(req.headers) : undefined
    if (look) await endSessions(req, look.by, 'signed_out', { sid: look.sid })
    return signedOutAnswer(req)
  },
})
