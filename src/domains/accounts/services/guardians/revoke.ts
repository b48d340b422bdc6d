import type { PayloadRequest } from 'payload'
import { inTransaction } from '@/platform/db/transaction'
import { notFound } from '@/platform/errors/AppError'
import { asViewer } from '@/platform/access/viewer'
import { move } from '@/platform/workflow/machine'
import { guardianshipStates } from '../../states/guardianship'
import { namesOf } from '../../queries/guardians'
import { keepProfile } from '../consents/keepProfile'
import { endConsentsOfGuardian } from '../consents/end'
import { viewerOf } from './eligible'

/**
 * Ends a guardianship, or withdraws an invitation that nobody has answered. What the guardian had
 * consented to ends with it, in the same transaction: from that moment he sees and decides nothing.
 */
export const revokeGuardianship = (req: PayloadRequest, id: string, reason?: string) =>
  inTransaction(req, async () => {
    const viewer = viewerOf(req)
    const found = await asViewer(req).find({ collection: 'guardianships', where: { id: { equals: id } }, limit: 1, depth: 0, pagination: false })
    const row = found.docs[0]
    if (!row) throw notFound()
    const { child, guardian } = row as { child?: string | null; guardian?: string | null }
    await move(req, guardianshipStates, id, {
      name: 'revoke', reason, news: { child, guardian, ...(await namesOf(req, { child, guardian })) },
      data: { inviteHash: null, invitedEmail: null, endedBy: viewer.id, endedAt: new Date().toISOString() },
    })
    if (child && guardian) {
      await endConsentsOfGuardian(req, child, guardian)
      await keepProfile(req, child)
    }
  })
