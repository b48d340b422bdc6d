import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { Consents } from '@/domains/accounts/ui/family/Consents'
import { EndGuardianship } from '@/domains/accounts/ui/family/EndGuardianship'
import { InviteForm } from '@/domains/accounts/ui/family/InviteForm'
import { readConsents, readFamily } from '@/domains/accounts/ui/family/readFamily'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { Breadcrumbs } from '@/site/design/Breadcrumbs'
import { PageSection } from '@/site/design/PageSection'
import { orMissing } from '@/site/shell/orMissing'

type ChildPageProps = { params: Promise<{ child: string }> }

export const generateMetadata = () => privateMetadata('family')

export default orMissing(async function ChildPage({ params }: ChildPageProps) {
  const { child: id } = await params
  await readOwn(`/account/family/${id}`)
  const child = (await readFamily()).children.find((one) => one.id === id)
  const consents = child && (await readConsents(id))
  if (!child || !consents) notFound()
  const t = await getTranslations('accounts.family')
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t('title'), href: '/account/family' }]} />
      <OwnHeader title={child.name} lead={t('childLead', { name: child.name })} />
      <PageSection title={t('consentsTitle')} lead={t('consentsText')}>
        <Consents consents={consents} childId={child.id} />
      </PageSection>
      <PageSection title={t('secondTitle')} lead={t('secondLead')}>
        <InviteForm byMail childId={child.id} />
      </PageSection>
      <PageSection title={t('endTitle')} lead={t('endLead')}>
        <EndGuardianship guardianshipId={child.guardianshipId} />
      </PageSection>
    </>
  )
})
