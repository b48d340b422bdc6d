import { admin, anyOf, isSelf, staff } from '@/platform/access/rules'
import { policy } from '@/platform/access/policy'

/** Who may do what with people and their accounts. Each row is one collection; read it top to bottom. */
export const access = {
  users: policy({ create: admin, read: anyOf(staff, isSelf), update: anyOf(admin, isSelf), delete: admin, admin: staff }),
}
