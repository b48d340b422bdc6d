import { when } from '@/platform/access/rules'
import { isActive } from '@/platform/access/viewer'
import type { Gate } from '@/platform/access/types'
import type { PayloadRequest } from 'payload'
import { consentMissing } from './errors/minors'
import { mayDo } from './queries/consents'
import type { Purpose } from './services/consents/purposes'

/**
 * Signed in, and not a minor without valid consent for the purpose. The rule for whatever a minor may
 * only do with a guardian's yes: `create: notMinorWithout('posting')`.
 */
export const notMinorWithout = (purpose: Purpose): Gate =>
  when(`not a minor without consent (${purpose.replaceAll('_', ' ')})`, async (viewer, { req }) => isActive(viewer) && mayDo(req, purpose))

/** Refuses with 403 `consent.missing` unless the viewer may do what the purpose covers; for services, which can say why. */
export const demandConsent = async (req: PayloadRequest, purpose: Purpose): Promise<void> => {
  if (!(await mayDo(req, purpose))) throw consentMissing(purpose)
}
