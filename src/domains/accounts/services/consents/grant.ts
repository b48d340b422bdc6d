import type { PayloadRequest } from 'payload'
import type { ParentalConsent } from '@/payload-types'
import { asSystem } from '@/platform/access/viewer'
import { lockWord } from '@/platform/db/lockRow'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import type { Language } from '@/platform/i18n/languages'
import { writeHistory } from '@/platform/workflow/machine'
import { accountFirst, noticeChanged, notAChild, notGuardian, notGranted } from '../../errors/minors'
import { noticeVersions } from '../../notices/versions'
import { isGuardianOf, namesOf } from '../../queries/guardians'
import { consentStates } from '../../states/consent'
import { isMinor } from '../age'
import { viewerOf } from '../guardians/eligible'
import { endConsent, grantedConsents } from './end'
import { keepProfile } from './keepProfile'
import { type Purpose, purposes } from './purposes'

export type Answered = { purpose: Purpose; noticeVersion: string }

const day = 86_400_000
/** A consent holds for one year, and may be renewed in its last 60 days. */
const validDays = 365
const renewalDays = 60

const refuseOldNotice = ({ purpose, noticeVersion }: Answered) => {
  const { version } = noticeVersions[purpose]
  if (noticeVersion !== version) throw noticeChanged(purpose, version)
}

const demandMyChild = async (req: PayloadRequest, childId: string) => {
  if (!(await isGuardianOf(req, viewerOf(req).id, childId))) throw notGuardian()
  await lockWord(req, `consents:${childId}`)
}

const record = async (req: PayloadRequest, childId: string, { purpose, noticeVersion }: Answered, language: Language, state: 'granted' | 'denied') => {
  const now = Date.now()
  const dates = state === 'granted' ? { grantedAt: new Date(now).toISOString(), expiresAt: new Date(now + validDays * day).toISOString() } : {}
  const data = { child: childId, guardian: viewerOf(req).id, purpose, state, noticeVersion, noticeLanguage: language, method: 'guardian_account' as const, ...dates }
  // A refusal is a row of its own from the start, hence the open beginning.
  const row: ParentalConsent = await asSystem(req).create({ collection: 'parental-consents', depth: 0, data, context: { ...req.context, beginsAnywhere: true } })
  await writeHistory(req, consentStates, row.id, null, state, {})
  await publish(req, `consent.${state}`, { key: `consent:${row.id}:${state}`, id: row.id, child: childId, guardian: data.guardian, purpose, noticeVersion, until: row.expiresAt, ...(await namesOf(req, data)) })
  return row.id
}

/**
 * Records a guardian's yes, one row for each purpose, after exactly the notices that were shown. What
 * is granted already stays as it is, unless the notice is newer or the year is almost over.
 * @throws consent.notice_changed (409), consent.account_first (409), guardian.not_yours (404)
 */
export const grantConsents = (req: PayloadRequest, childId: string, answers: Answered[], language: Language) =>
  inTransaction(req, async () => {
    await demandMyChild(req, childId)
    const child = await asSystem(req).findByID({ collection: 'users', id: childId, depth: 0 })
    if (!isMinor(child)) throw notAChild()
    answers.forEach(refuseOldNotice)
    const ordered = [...answers].sort((a, b) => purposes.indexOf(a.purpose) - purposes.indexOf(b.purpose))
    const granted = await grantedConsents(req, childId)
    if (!ordered.some(({ purpose }) => purpose === 'account') && !granted.some(({ purpose }) => purpose === 'account')) throw accountFirst()
    for (const answer of ordered) {
      const before = granted.find(({ purpose }) => purpose === answer.purpose)
      const isFresh = before?.version === answer.noticeVersion && new Date(before.expiresAt).getTime() > Date.now() + renewalDays * day
      if (isFresh) continue
      if (before) await endConsent(req, before, 'replaced')
      await record(req, childId, answer, language, 'granted')
    }
    await keepProfile(req, childId)
  })

/** Records a guardian's no to a purpose. A yes that stands, his own or another guardian's, ends with it. */
export const denyConsent = (req: PayloadRequest, childId: string, answer: Answered, language: Language) =>
  inTransaction(req, async () => {
    await demandMyChild(req, childId)
    refuseOldNotice(answer)
    await withdraw(req, childId, answer.purpose)
    await record(req, childId, answer, language, 'denied')
    await keepProfile(req, childId)
  })

/** Takes a yes back, at once. Any guardian of the child may. Without the account itself nothing else stands. */
export const revokeConsent = (req: PayloadRequest, childId: string, purpose: Purpose) =>
  inTransaction(req, async () => {
    await demandMyChild(req, childId)
    if ((await withdraw(req, childId, purpose)) === 0) throw notGranted()
  })

const withdraw = async (req: PayloadRequest, childId: string, purpose: Purpose): Promise<number> => {
  const ending = (await grantedConsents(req, childId)).filter((one) => purpose === 'account' || one.purpose === purpose)
  for (const one of ending) await endConsent(req, one, one.purpose === purpose ? 'withdrawn' : 'account_withdrawn')
  return ending.length
}
