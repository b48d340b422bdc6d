import { z } from 'zod'
import { signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { languages } from '@/platform/i18n/languages'
import { consentSheet } from '../queries/consentSheet'
import { denyConsent, grantConsents, revokeConsent } from '../services/consents/grant'
import { purposes } from '../services/consents/purposes'

const purpose = z.enum(purposes)
const language = z.enum(languages).default('en')
const childId = z.uuid()

/** One answer: the purpose, and the version of the notice that was on the screen. */
export const answered = z.object({ purpose, noticeVersion: z.string().min(1).max(20) })

export const consentEndpoints = [
  endpoint({
    method: 'get', path: '/account/consents', summary: 'The notices, what holds for a child, and every answer given', may: signedIn,
    input: z.object({ childId: childId.optional(), language }),
    handle: async (req, input) => ({ consents: await consentSheet(req, input.childId ?? String(req.user!.id), input.language) }),
  }),
  endpoint({
    method: 'post', path: '/account/consents/grant', summary: 'Consent for a child, one purpose at a time', may: signedIn,
    input: z.object({ childId, answers: z.array(answered).min(1).max(6), language }),
    handle: async (req, input) => {
      await grantConsents(req, input.childId, input.answers, input.language)
      return { consents: await consentSheet(req, input.childId, input.language) }
    },
  }),
  endpoint({
    method: 'post', path: '/account/consents/deny', summary: 'Say no to one purpose for a child', may: signedIn,
    input: z.object({ childId, purpose, noticeVersion: z.string().min(1).max(20), language }),
    handle: async (req, { childId: child, language: read, ...answer }) => void (await denyConsent(req, child, answer, read)),
  }),
  endpoint({
    method: 'post', path: '/account/consents/revoke', summary: 'Take a consent back', may: signedIn, input: z.object({ childId, purpose }),
    handle: async (req, input) => void (await revokeConsent(req, input.childId, input.purpose)),
  }),
]
