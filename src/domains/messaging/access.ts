import { admin, editor, owns, staff } from '@/platform/access/rules'
import { policy, serviceOnly } from '@/platform/access/policy'

/** Who may do what with messages. Each row is one collection; read it top to bottom. */
export const access = {
  // Written by `notify`; the owner marks them as read through the endpoints.
  notifications: serviceOnly(owns('user')),
  'communication-logs': serviceOnly(admin),
  'message-templates': policy({ create: admin, read: staff, update: editor, delete: admin }),
}
