import type { CollectionAfterLogoutHook } from 'payload'
import { isLookingAs } from '@/platform/access/viewer'
import { onlyLooking } from '@/platform/errors/AppError'

/** Whoever looks as somebody else signs nobody out. Payload asks this hook before it touches the sessions. */
export const refuseWhileLooking: CollectionAfterLogoutHook = ({ req }) => {
  if (isLookingAs(req)) throw onlyLooking()
}
