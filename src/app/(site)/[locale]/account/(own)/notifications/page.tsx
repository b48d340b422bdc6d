import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { Notifications } from '@/domains/messaging/ui/Notifications'

type NotificationsPageProps = { searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messaging'))('title'), robots: { index: false, follow: false } }
}

export default async function NotificationsPage({ searchParams }: NotificationsPageProps) {
  const { viewer } = await readOwn('/account/notifications')
  const page = Math.max(1, Math.trunc(Number((await searchParams).page)) || 1)
  const t = await getTranslations('messaging')
  return (
    <div className="grid gap-5">
      <OwnHeader title={t('title')} lead={t('lead')} />
      <Notifications userId={viewer.id} timeZone={viewer.timezone} page={page} />
    </div>
  )
}
