import type { Metadata, Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AccountArea } from '@/domains/accounts/ui/AccountArea'
import { LookingBanner } from '@/domains/accounts/ui/LookingBanner'
import { readMe } from '@/domains/accounts/ui/read/me'
import { BellArea } from '@/domains/messaging/ui/BellArea'
import { defaultLanguage, isLanguage } from '@/platform/i18n/languages'
import { Document } from '@/site/shell/Document'
import { Frame } from '@/site/shell/Frame'
import { HouseNotice } from '@/site/shell/HouseNotice'
import { Missing } from '@/site/shell/orMissing'
import { readHouse } from '@/site/shell/readHouse'

type LayoutProps = { params: Promise<{ locale: string }>; children: ReactNode }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { color: '#fbf8f2', media: '(prefers-color-scheme: light)' },
    { color: '#171411', media: '(prefers-color-scheme: dark)' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  const { name, tagline, description } = await readHouse(await getLocale())
  return {
    metadataBase: new URL(process.env.SERVER_URL || `http://localhost:${process.env.PORT || 3000}`),
    title: { default: name, template: `%s · ${name}` },
    description: description ?? tagline ?? t('tagline'),
  }
}

export default async function SiteLayout({ params, children }: LayoutProps) {
  const { locale } = await params
  const language = isLanguage(locale) ? locale : defaultLanguage
  const [house, me] = await Promise.all([readHouse(language), readMe()])
  const notice = (
    <>
      {me.lookingAs && me.viewer && <LookingBanner name={me.viewer.name} />}
      {house.notice && <HouseNotice {...house.notice} />}
    </>
  )
  return (
    <Document language={language}>
      <Frame name={house.name} tagline={house.tagline} navigation={house.header} footer={house.footer} notice={notice} bell={me.viewer && <BellArea />} account={<AccountArea me={me} />}>
        {isLanguage(locale) ? children : <Missing />}
      </Frame>
    </Document>
  )
}
