import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { FamilyOfChild } from '@/domains/accounts/ui/family/FamilyOfChild'
import { FamilyOfParent } from '@/domains/accounts/ui/family/FamilyOfParent'
import { readFamily } from '@/domains/accounts/ui/family/readFamily'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { Banner } from '@/site/design/Banner'

type FamilyPageProps = { searchParams: Promise<{ done?: string | string[] }> }

const tales = ['accepted', 'childMade', 'withdrawn'] as const

export const generateMetadata = () => privateMetadata('family')

export default async function FamilyPage({ searchParams }: FamilyPageProps) {
  const { viewer } = await readOwn('/account/family')
  const { done } = await searchParams
  const family = await readFamily()
  const t = await getTranslations('accounts')
  const tale = tales.find((one) => one === done)
  return (
    <>
      <OwnHeader title={t('family.title')} lead={viewer.isMinor ? t('family.leadChild') : t('family.lead')} />
      {tale && <Banner tone="success" announce>{t(`done.${tale}`)}</Banner>}
      {viewer.isMinor ? <FamilyOfChild family={family} /> : <FamilyOfParent family={family} />}
    </>
  )
}
