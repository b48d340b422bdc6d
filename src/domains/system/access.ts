import { anyone, signedIn, staff } from '@/platform/access/rules'
import { policy, serviceOnly } from '@/platform/access/policy'

/** Who may do what with files and with the histories that every domain writes. */
export const access = {
  media: policy({ create: signedIn, read: anyone, update: staff, delete: staff }),
  'workflow-history': serviceOnly(staff),
}
