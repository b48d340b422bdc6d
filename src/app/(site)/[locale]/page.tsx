import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HomeView } from '@/domains/library/ui/home/HomeView'
import { readHome } from '@/domains/library/ui/read/pages'
import { ClientMessages } from '@/site/i18n/ClientMessages'
import { alternatesOf } from '@/site/i18n/alternates'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('library.home')
  return { description: t('intro'), alternates: alternatesOf('/', await getLocale()) }
}

export default async function HomePage() {
  const home = await readHome()
  return (
    <ClientMessages of={['shell', 'reader']}>
      <HomeView home={home} />
    </ClientMessages>
  )
}
