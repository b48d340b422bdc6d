import { getTranslations } from 'next-intl/server'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import type { Family } from '../../queries/family'
import { revokeGuardianship } from '../actions/family'
import { readWhen } from '../read/when'

/** Who answers for the viewer, who is a child: by name and relation. */
export async function Guardians({ guardians }: { guardians: Family['guardians'] }) {
  const t = await getTranslations('accounts.family')
  return (
    <ul className="grid gap-2">
      {guardians.map((one) => (
        <li key={one.guardianshipId} className="rounded-md border border-line bg-surface px-4 py-3 text-ui">
          <strong><bdi>{one.name}</bdi></strong> · {t(`relations.${one.relation as 'parent'}`)}
        </li>
      ))}
    </ul>
  )
}

/** Invitations that wait for an answer, each with the way to take it back. */
export async function Invitations({ invitations, children }: Pick<Family, 'invitations' | 'children'>) {
  const t = await getTranslations('accounts.family')
  const { day } = await readWhen()
  return (
    <ActionForm action={revokeGuardianship} className="gap-3">
      <ul className="grid gap-2">
        {invitations.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-md border border-line bg-surface px-4 py-3">
            <p className="text-ui">
              {one.sentTo ? <bdi dir="ltr">{one.sentTo}</bdi> : t('byCode')}
              <span className="block text-sm text-ink-soft">
                {[children.find(({ id }) => id === one.childId)?.name, t('until', { when: day(one.expiresAt) })].filter(Boolean).join(' · ')}
              </span>
            </p>
            <SubmitButton variant="secondary" name="guardianship" value={one.id}>{t('withdraw')}</SubmitButton>
          </li>
        ))}
      </ul>
    </ActionForm>
  )
}
