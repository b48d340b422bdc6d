import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/site/design/LinkButton'
import { PageSection } from '@/site/design/PageSection'
import type { Family } from '../../queries/family'
import { Children } from './Children'
import { Invitations } from './Guardians'
import { InviteForm } from './InviteForm'

/** A grown-up's family: the children, the invitations that wait, and the ways to connect with a child that has an account. */
export async function FamilyOfParent({ family }: { family: Family }) {
  const t = await getTranslations('accounts.family')
  return (
    <>
      <PageSection title={t('childrenTitle')}>
        <Children of={family.children} />
      </PageSection>
      {family.invitations.length > 0 && (
        <PageSection title={t('invitationsTitle')}>
          <Invitations {...family} />
        </PageSection>
      )}
      <PageSection title={t('connectTitle')} lead={t('connectLead')}>
        <InviteForm byMail={false} />
        <div><LinkButton href="/guardian-invitation">{t('enterCode')}</LinkButton></div>
      </PageSection>
    </>
  )
}
