import { headersWithCors, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import type { OpenedSession } from '../services/openSession'

const settings = (req: PayloadRequest) => ({ collectionAuthConfig: req.payload.collections.users.config.auth, cookiePrefix: req.payload.config.cookiePrefix })

const withCookie = (req: PayloadRequest, body: object, cookie: string) =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req }) })

/** The answer that signs somebody in: Payload's own cookie, so that the site, the API and the panel share one session. */
export const signedInAnswer = (req: PayloadRequest, body: object, { token }: Pick<OpenedSession, 'token'>): Response =>
  withCookie(req, body, generatePayloadCookie({ ...settings(req), token }))

/** The answer that takes the cookie away. */
export const signedOutAnswer = (req: PayloadRequest): Response => withCookie(req, { signedOut: true }, generateExpiredPayloadCookie(settings(req)))
