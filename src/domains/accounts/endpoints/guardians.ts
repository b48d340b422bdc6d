import { z } from 'zod'
import { signedIn } from '@/platform/access/rules'
import { limit } from '@/platform/http/rateLimits'
import { endpoint } from '@/platform/http/endpoint'
import { languages } from '@/platform/i18n/languages'
import { familyOf } from '../queries/family'
import { acceptInvitation, declineInvitation } from '../services/guardians/accept'
import { createChild } from '../services/guardians/createChild'
import { inviteGuardian } from '../services/guardians/invite'
import { revokeGuardianship } from '../services/guardians/revoke'
import { answered } from './consents'
import { birthDate, country, password, personName, username } from './inputs'

const relation = z.enum(['parent', 'legal_guardian', 'grandparent', 'foster_carer', 'other']).default('parent')
const language = z.enum(languages).default('en')
const secret = z.string().trim().min(8).max(100)

export const guardianEndpoints = [
  endpoint({
    method: 'get', path: '/account/guardians', summary: 'My children, my guardians and my open invitations', may: signedIn, input: z.object({}),
    handle: (req) => familyOf(req, String(req.user!.id)),
  }),
  endpoint({
    method: 'post', path: '/account/guardians/invite-by-mail', summary: 'Invite a guardian of mine, or a second one of my child, by mail', may: signedIn, status: 201,
    input: z.object({ email: z.email().max(255), childId: z.uuid().optional(), relation, language }),
    handle: (req, input) => inviteGuardian(req, { ...input, way: 'mail' }),
  }),
  endpoint({
    method: 'post', path: '/account/guardians/invite-by-code', summary: 'Make a code of eight characters that the other side enters', may: signedIn, status: 201,
    input: z.object({ childId: z.uuid().optional(), relation, language }),
    handle: (req, input) => inviteGuardian(req, { ...input, way: 'code' }),
  }),
  endpoint({
    method: 'post', path: '/account/guardians/accept', summary: 'Take up an invitation by its code or its link', may: signedIn,
    input: z.object({ secret, birthDate: birthDate.optional() }),
    handle: async (req, input) => {
      await limit(req, 'verify', `invitation:${req.user!.id}`)
      return acceptInvitation(req, input.secret, input.birthDate)
    },
  }),
  endpoint({
    method: 'post', path: '/account/guardians/decline', summary: 'Say no to an invitation', may: signedIn, input: z.object({ secret }),
    handle: async (req, input) => {
      await limit(req, 'verify', `invitation:${req.user!.id}`)
      await declineInvitation(req, input.secret)
    },
  }),
  endpoint({
    method: 'post', path: '/account/guardians/:id/revoke', summary: 'End a guardianship or withdraw an invitation', may: signedIn,
    input: z.object({ id: z.uuid(), reason: z.string().trim().max(1000).optional() }),
    handle: async (req, { id, reason }) => void (await revokeGuardianship(req, id, reason)),
  }),
  endpoint({
    method: 'post', path: '/account/guardians/children', summary: 'Make an account for my child, without e-mail', may: signedIn, status: 201,
    input: z.object({
      username, password, name: personName, birthDate, country, relation, language, consents: z.array(answered).min(1).max(6), guardianBirthDate: birthDate.optional(),
    }),
    handle: (req, input) => createChild(req, input),
  }),
]
