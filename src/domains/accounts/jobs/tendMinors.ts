import type { CronTask } from '@/platform/events/types'
import { sql, sqlFor } from '@/platform/db/sql'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import { move } from '@/platform/workflow/machine'
import type { PayloadRequest } from 'payload'
import { namesOf } from '../queries/guardians'
import { keepProfile } from '../services/consents/keepProfile'
import { consentStates } from '../states/consent'
import { guardianshipStates } from '../states/guardianship'

const batch = 500
type Due = { id: string; child: string; guardian: string | null; purpose: string; expiresAt: string }

const endInvitations = async (req: PayloadRequest) => {
  const due = await sqlFor(req).rows<{ id: string }>(sql`select id from guardianships where state = 'invited' and invite_expires_at <= now() limit ${batch}`)
  for (const { id } of due) {
    await move(req, guardianshipStates, id, { name: 'expire', data: { inviteHash: null, invitedEmail: null, endedAt: new Date().toISOString() } }, true)
  }
}

const endConsents = async (req: PayloadRequest) => {
  const due = await sqlFor(req).rows<Due>(sql`
    select id, child_id as child, guardian_id as guardian, purpose::text as purpose, expires_at as "expiresAt"
    from parental_consents where state = 'granted' and expires_at <= now() limit ${batch}`)
  for (const { id, child, guardian, purpose } of due) {
    await inTransaction(req, async () => {
      await move(req, consentStates, id, { name: 'expire', reasonCode: 'ran_out', data: { endReason: 'ran_out' }, news: { child, guardian, purpose } }, true)
      await keepProfile(req, child)
    })
  }
}

/** Tells guardians 30 days before a consent runs out, once for each. */
const announceEnds = async (req: PayloadRequest) => {
  await inTransaction(req, async () => {
    const due = await sqlFor(req).rows<Due>(sql`
      update parental_consents set reminded_at = now()
      where id in (select id from parental_consents where state = 'granted' and reminded_at is null
        and expires_at between now() and now() + interval '30 days' limit ${batch} for update skip locked)
      returning id, child_id as child, guardian_id as guardian, purpose::text as purpose, expires_at as "expiresAt"`)
    for (const one of due) {
      await publish(req, 'consent.expiring', { ...one, ...(await namesOf(req, one)), key: `consent:${one.id}:expiring`, until: new Date(one.expiresAt).toISOString() })
    }
  })
}

/** Every night: unanswered invitations and consents that ran out end, and guardians hear of those that soon will. */
export const tendMinors: CronTask = {
  name: 'tend-minors',
  cron: '20 3 * * *',
  run: async (req) => {
    await endInvitations(req)
    await endConsents(req)
    await announceEnds(req)
  },
}
