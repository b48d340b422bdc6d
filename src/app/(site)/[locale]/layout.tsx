import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { isLanguage } from '@/platform/i18n/languages'
import { Document } from '@/site/shell/Document'
import { Frame } from '@/site/shell/Frame'

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
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('tagline') }
}

export default async function SiteLayout({ params, children }: LayoutProps) {
  const { locale } = await params
  if (!isLanguage(locale)) notFound()
  return (
    <Document language={locale}>
      <Frame navigation={[]} footer={[]}>
        {children}
      </Frame>
    </Document>
  )
}
