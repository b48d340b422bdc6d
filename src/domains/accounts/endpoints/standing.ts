import { z } from 'zod'
import { admin, anyone, staff } from '@/platform/access/rules'
import { roles } from '@/platform/access/types'
import { notAllowed } from '@/platform/errors/AppError'
import { endpoint } from '@/platform/http/endpoint'
import { limit } from '@/platform/http/rateLimits'
import { banUser, liftBan } from '../services/banUser'
import { changeRoles } from '../services/changeRoles'
import { unlockAccount } from '../services/unlockAccount'

const id = z.uuid()
const brief = ({ id, roles, banned, banReason, banExpiresAt }: { id: string; roles: string[]; banned?: boolean | null; banReason?: string | null; banExpiresAt?: string | null }) => ({
  id, roles, banned: Boolean(banned), banReason, banExpiresAt,
})

/** What staff does with other people's accounts. */
export const standingEndpoints = [
  endpoint({
    method: 'post', path: '/account/users/:id/ban', may: staff, summary: 'Ban somebody, until an instant or for ever; every session ends',
    input: z.object({ id, reason: z.string().trim().min(3).max(2000), until: z.iso.datetime().refine((at) => new Date(at) > new Date()).nullish() }),
    handle: async (req, input) => brief(await banUser(req, input.id, input)),
  }),
  endpoint({
    method: 'post', path: '/account/users/:id/lift-ban', may: staff, summary: 'Lift a ban', input: z.object({ id }),
    handle: async (req, input) => brief(await liftBan(req, input.id)),
  }),
  endpoint({
    method: 'post', path: '/account/users/:id/roles', may: admin, summary: 'Give somebody these roles, the primary one first; every session ends',
    input: z.object({ id, roles: z.array(z.enum(roles)).min(1).max(roles.length), reason: z.string().trim().min(3).max(2000) }),
    handle: async (req, input) => brief(await changeRoles(req, input.id, input.roles, { reason: input.reason, type: 'admin_assigned' })),
  }),
]

/** Payload's own address for ending a lock-out, which the panel's button uses. */
export const panelUnlock = endpoint({
  method: 'post', path: '/unlock', may: anyone, summary: 'End a lock-out before its time (admins)',
  input: z.object({ email: z.string().max(320).nullish(), username: z.string().max(320).nullish() }),
  handle: async (req, { email, username }) => {
    // Strangers are counted by their address at the edge: one key for all of them would let one shut out the rest.
    if (!(await admin({ req }))) throw notAllowed()
    await limit(req, 'unlock', String(req.user!.id))
    await unlockAccount(req, email || username || '')
    return { message: 'Success' }
  },
})
