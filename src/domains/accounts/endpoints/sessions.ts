import { z } from 'zod'
import { signedIn } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { listSessions } from '../queries/sessions'
import { revokeOtherSessions, revokeSession } from '../services/revokeSession'

export const sessionEndpoints = [
  endpoint({
    method: 'get', path: '/account/sessions', may: signedIn, summary: 'Where I am signed in', input: z.object({}),
    handle: async (req) => ({ sessions: await listSessions(req) }),
  }),
  endpoint({
    method: 'delete', path: '/account/sessions/:id', may: signedIn, summary: 'End one of my sessions at once', input: z.object({ id: z.uuid() }),
    handle: (req, { id }) => revokeSession(req, id).then(() => undefined),
  }),
  endpoint({
    method: 'post', path: '/account/sessions/revoke-others', may: signedIn, summary: 'End all my sessions but this one', input: z.object({}),
    handle: async (req) => ({ ended: await revokeOtherSessions(req) }),
  }),
]
