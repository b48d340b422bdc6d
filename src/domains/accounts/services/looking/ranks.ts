import { hasRole } from '@/platform/access/rules'
import type { Role, Viewer } from '@/platform/access/types'

const ladder: Role[] = ['moderator', 'editor', 'admin']

const rankOf = (roles: readonly string[] | null | undefined) => Math.max(0, ...(roles ?? []).map((role) => ladder.indexOf(role as Role) + 1))

/** Staff may look as people below them on the ladder: never as their equals, never as those above, never as themselves. */
export const mayLookAt = (viewer: Viewer, person: { id: unknown; roles?: readonly string[] | null; deletedAt?: string | null }): boolean =>
  hasRole(viewer, 'moderator') && viewer!.id !== person.id && !person.deletedAt && rankOf(person.roles) < rankOf(viewer!.roles)
