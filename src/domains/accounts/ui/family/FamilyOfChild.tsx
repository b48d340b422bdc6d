import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/site/design/LinkButton'
import { PageSection } from '@/site/design/PageSection'
import type { Family } from '../../queries/family'
import { Consents } from './Consents'
import { Guardians, Invitations } from './Guardians'
import { InviteForm } from './InviteForm'
import { readConsents } from './readFamily'

/** A child's family: who answers for it, how to ask somebody, and what was allowed. */
export async function FamilyOfChild({ family }: { family: Family }) {
  const t = await getTranslations('accounts.family')
  const hasGuardian = family.guardians.length > 0
  return (
    <>
      <PageSection title={t('guardiansTitle')} lead={hasGuardian ? t('guardiansLead') : t('noGuardians')}>
        {hasGuardian && <Guardians guardians={family.guardians} />}
        {!hasGuardian && <InviteForm byMail />}
        {!hasGuardian && <div><LinkButton href="/guardian-invitation">{t('enterCode')}</LinkButton></div>}
      </PageSection>
      {family.invitations.length > 0 && (
        <PageSection title={t('invitationsTitle')}>
          <Invitations {...family} />
        </PageSection>
      )}
      <PageSection title={t('mineTitle')} lead={t('mineLead')}>
        <Consents consents={(await readConsents()) ?? []} />
      </PageSection>
    </>
  )
}
