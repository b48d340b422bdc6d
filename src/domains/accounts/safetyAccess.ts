import { serviceOnly } from '@/platform/access/policy'
import { admin, allOf, anyOf, memberOf, nobody, owns, staff, where } from '@/platform/access/rules'
import { childrenOf } from './queries/guardians'

/** An invitation or a guardianship that stands: whoever is a guardian no more sees nothing of the child, at once. */
const standing = where('that stands', { state: { in: ['invited', 'confirmed'] } })

/** What belongs to a child for whom the viewer answers now; for other domains too, through api.ts. */
export const guardianOf = (field: string) => memberOf(`a guardian of ${field}`, field, ({ req }) => childrenOf(req, String(req.user!.id)))

/** All of it is written by services alone. */
export const safetyAccess = {
  guardianships: serviceOnly(anyOf(staff, owns('child'), allOf(owns('guardian'), standing), allOf(owns('invitedBy'), standing))),
  'parental-consents': serviceOnly(anyOf(staff, owns('child'), guardianOf('child'))),
  passkeys: serviceOnly(anyOf(admin, owns('user'))),
  authenticators: serviceOnly(anyOf(admin, owns('user'))),
  'sign-in-challenges': serviceOnly(nobody),
}
