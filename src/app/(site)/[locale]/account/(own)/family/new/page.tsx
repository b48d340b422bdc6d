import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { NewChildForm } from '@/domains/accounts/ui/family/NewChildForm'
import { readConsents } from '@/domains/accounts/ui/family/readFamily'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { Breadcrumbs } from '@/site/design/Breadcrumbs'

export const generateMetadata = () => privateMetadata('family')

export default async function NewChildPage() {
  const { viewer } = await readOwn('/account/family/new')
  const t = await getTranslations('accounts.family')
  return (
    <div className="grid gap-5">
      <Breadcrumbs crumbs={[{ label: t('title'), href: '/account/family' }]} />
      <OwnHeader title={t('newTitle')} lead={t('newLead')} />
      <NewChildForm notices={(await readConsents()) ?? []} country={viewer.country ?? undefined} asksBirthDate={!viewer.birthDate} />
    </div>
  )
}
