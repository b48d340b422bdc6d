import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { PersonForm } from '@/domains/accounts/ui/profile/PersonForm'
import { ProfileForm } from '@/domains/accounts/ui/profile/ProfileForm'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { LinkButton } from '@/site/design/LinkButton'
import { PageSection } from '@/site/design/PageSection'

export const generateMetadata = () => privateMetadata('profile')

export default async function ProfilePage() {
  const { viewer, profile } = await readOwn('/account/profile')
  const t = await getTranslations('accounts.profile')
  return (
    <>
      <OwnHeader title={t('title')} lead={t('lead')} />
      <p className="pt-2">
        {profile?.isPublic ? <LinkButton href={`/authors/${profile.slug}`}>{t('look')}</LinkButton> : <span className="text-ui text-ink-soft">{t('hidden')}</span>}
      </p>
      {profile && (
        <PageSection title={t('pageTitle')}>
          <ProfileForm profile={profile} />
        </PageSection>
      )}
      <PageSection title={t('personTitle')} lead={t('personLead')}>
        <PersonForm viewer={viewer} />
      </PageSection>
    </>
  )
}
