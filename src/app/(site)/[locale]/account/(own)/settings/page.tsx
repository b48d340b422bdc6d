import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { NotificationsForm } from '@/domains/accounts/ui/settings/NotificationsForm'
import { SettingsForm } from '@/domains/accounts/ui/settings/SettingsForm'
import { readKinds } from '@/domains/messaging/ui/readKinds'
import { Banner } from '@/site/design/Banner'
import { PageSection } from '@/site/design/PageSection'

type SettingsPageProps = { searchParams: Promise<{ done?: string | string[] }> }

export const generateMetadata = () => privateMetadata('settings')

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const { settings } = await readOwn('/account/settings')
  const { done } = await searchParams
  const t = await getTranslations('accounts.settings')
  const tales = await getTranslations('accounts.done')
  return (
    <>
      <OwnHeader title={t('title')} lead={t('lead')} />
      {done === 'saved' && <Banner tone="success" announce>{tales('saved')}</Banner>}
      {settings && (
        <PageSection title={t('looksTitle')}>
          <SettingsForm settings={settings} />
        </PageSection>
      )}
      <PageSection title={t('newsTitle')} lead={t('newsLead')}>
        <NotificationsForm kinds={await readKinds()} newsletter={Boolean(settings?.newsletter)} />
      </PageSection>
    </>
  )
}
