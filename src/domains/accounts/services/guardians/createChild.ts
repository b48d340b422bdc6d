import type { PayloadRequest } from 'payload'
import type { Guardianship } from '@/payload-types'
import { asSystem } from '@/platform/access/viewer'
import { inTransaction } from '@/platform/db/transaction'
import { publish } from '@/platform/events/publish'
import type { Language } from '@/platform/i18n/languages'
import { writeHistory } from '@/platform/workflow/machine'
import { accountFirst, childWouldNotNeedIt, tooManyChildren, usernameTaken } from '../../errors/minors'
import { childrenOf, namesOf } from '../../queries/guardians'
import { guardianshipStates } from '../../states/guardianship'
import { isMinor } from '../age'
import { type Answered, grantConsents } from '../consents/grant'
import { demandGuardian, viewerOf } from './eligible'

export type NewChild = {
  username: string
  password: string
  name: string
  birthDate: string
  country: string
  relation: Guardianship['relation']
  language: Language
  /** The notices that were read; `account` must be among them. */
  consents: Answered[]
  /** The guardian's own birth date, where the account knows none. */
  guardianBirthDate?: string
}

const mostChildren = 12

const refuseTaken = async (req: PayloadRequest, username: string) => {
  const { totalDocs } = await asSystem(req).count({ collection: 'users', where: { username: { equals: username.toLowerCase() } } })
  if (totalDocs > 0) throw usernameTaken()
}

const confirmAtOnce = async (req: PayloadRequest, childId: string, relation: Guardianship['relation']) => {
  const guardian = viewerOf(req).id
  const row = await asSystem(req).create({
    collection: 'guardianships', depth: 0, context: { ...req.context, beginsAnywhere: true },
    data: {
      child: childId, guardian, relation, state: 'confirmed', invitedBy: guardian, invitedWay: 'account_made',
      confirmedBy: guardian, confirmation: 'guardian_made_account', confirmedAt: new Date().toISOString(),
    },
  })
  await writeHistory(req, guardianshipStates, row.id, null, 'confirmed', {})
  await publish(req, 'guardian.confirmed', { key: `guardianship:${row.id}:made`, id: row.id, child: childId, guardian, by: guardian, ...(await namesOf(req, { child: childId, guardian })) })
}

/**
 * Makes an account for a child that has no e-mail: it signs in by its username. The guardian who makes
 * it is its guardian from the start and consents to the account in the same step; without that nothing
 * of the child is stored.
 */
export const createChild = (req: PayloadRequest, child: NewChild): Promise<{ id: string; username: string }> =>
  inTransaction(req, async () => {
    await demandGuardian(req, child.guardianBirthDate)
    if (!isMinor(child)) throw childWouldNotNeedIt()
    if (!child.consents.some(({ purpose }) => purpose === 'account')) throw accountFirst()
    if ((await childrenOf(req, viewerOf(req).id)).length >= mostChildren) throw tooManyChildren()
    await refuseTaken(req, child.username)
    const { username, password, name, birthDate, country, language } = child
    const made = await asSystem(req).create({
      collection: 'users', depth: 0,
      data: { username, password, name, firstName: name, birthDate, country, locale: language, timezone: viewerOf(req).timezone ?? 'UTC', roles: ['student'] },
    })
    await confirmAtOnce(req, made.id, child.relation)
    await grantConsents(req, made.id, child.consents, language)
    return { id: made.id, username: made.username ?? username }
  })
