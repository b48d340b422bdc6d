import type { PayloadRequest } from 'payload'
import { sql, sqlFor } from '@/platform/db/sql'
import { hasConsent } from '../../queries/consents'

/** Shows or hides a child's public page at once, as the consents stand now. */
export const showPublicName = async (req: PayloadRequest, childId: string): Promise<void> => {
  const isShown = await hasConsent(req, childId, 'public_name')
  await sqlFor(req).run(sql`update profiles set has_public_name_consent = ${isShown} where user_id = ${childId}`)
}
