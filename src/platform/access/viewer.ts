import type { Payload, PayloadRequest } from 'payload'
import type { Viewer } from './types'

/** Whether the viewer is signed in and not banned. A ban ends at `banExpiresAt`, or never (decisions.md, People). */
export const isActive = (viewer: Viewer): boolean => Boolean(viewer) && !isBanned(viewer)

/** Whether an account-wide ban stands at this moment. */
export const isBanned = (viewer: Viewer, now = new Date()): boolean => {
  if (!viewer?.banned) return false
  return !viewer.banExpiresAt || new Date(viewer.banExpiresAt) > now
}

/** The staff member behind a viewer who is only looked through; set by the sign-in strategy, never stored. */
export type Looker = { id: string; name: string; since: string }

/** Who looks through this viewer's eyes, if anybody does. */
export const lookerOf = (viewer: Viewer): Looker | undefined => (viewer as { _lookedAtBy?: Looker } | null)?._lookedAtBy

/** Whether a staff member looks through another person's eyes: nothing may be written then. */
export const isLookingAs = (req: Pick<PayloadRequest, 'user'>): boolean => Boolean(lookerOf(req.user ?? null))

const operations = [
  'count', 'countVersions', 'create', 'delete', 'duplicate', 'find', 'findByID', 'findDistinct', 'findGlobal',
  'findGlobalVersions', 'findVersionByID', 'findVersions', 'restoreVersion', 'update', 'updateGlobal',
] as const

/** Payload's Local API with the request and the trust already said. */
export type BoundApi = Pick<Payload, (typeof operations)[number]>

const bound = (req: PayloadRequest, trust: { overrideAccess: boolean }): BoundApi =>
  Object.fromEntries(
    operations.map((name) => [
      name,
      (options: object) => (req.payload[name] as (o: object) => unknown)({ ...options, ...trust, user: req.user, req }),
    ]),
  ) as unknown as BoundApi

/** The Local API as the person who asks: every policy applies, in the request's transaction. */
export const asViewer = (req: PayloadRequest): BoundApi => bound(req, { overrideAccess: false })

/** The Local API as the platform itself: no policy applies. For services that have decided already. */
export const asSystem = (req: PayloadRequest): BoundApi => bound(req, { overrideAccess: true })
