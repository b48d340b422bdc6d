import { z } from 'zod'
import { anyone, staff } from '@/platform/access/rules'
import { endpoint } from '@/platform/http/endpoint'
import { endedLookCookie, lookCookie, lookOf } from '../services/looking/cookie'
import { startLooking, stopLooking } from '../services/looking/look'

export const lookAsEndpoints = [
  endpoint({
    method: 'post', path: '/account/look-as/stop', summary: 'Stop looking as somebody else', may: anyone, input: z.object({}), whileLooking: true,
    handle: async (req) => {
      const look = lookOf(req.headers)
      if (look) await stopLooking(req, look)
      return new Response(null, { status: 204, headers: { 'set-cookie': endedLookCookie() } })
    },
  }),
  endpoint({
    method: 'post', path: '/account/look-as/:userId', summary: 'See the site as another person sees it: read only, half an hour, logged', may: staff,
    input: z.object({ userId: z.uuid(), reason: z.string().trim().min(5).max(500) }),
    handle: async (req, { userId, reason }) => {
      const { look, expiresAt } = await startLooking(req, userId, reason)
      return Response.json({ userId, until: expiresAt.toISOString() }, { headers: { 'set-cookie': lookCookie(look, expiresAt) } })
    },
  }),
]
