import { getLocale, getTranslations } from 'next-intl/server'
import { Banner } from '@/site/design/Banner'
import { Card } from '@/site/design/Card'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { ActionForm } from '@/site/forms/ActionForm'
import { verifyAgain } from '../actions/own'
import { placesOf } from '../places'
import type { Viewer } from '../read/me'

const told = ['works', 'notifications', 'profile', 'settings', 'security', 'family'] as const

/** What is to be done first, then the ways to everything of one's own. */
export async function Overview({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('accounts.overview')
  const places = await placesOf({ viewer })
  const since = new Intl.DateTimeFormat(await getLocale(), { dateStyle: 'long' }).format(new Date(viewer.createdAt))
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="text-2xl">{t('greeting', { name: viewer.firstName ?? viewer.name })}</h1>
        <p className="text-ui text-ink-soft">
          <bdi>{viewer.email ?? viewer.username}</bdi> · {t('since', { date: since })}
        </p>
      </header>
      {viewer.email && !viewer.emailVerified && (
        <Banner tone="caution" title={t('unconfirmedTitle')}>
          <p className="pb-3">{t('unconfirmedText')}</p>
          <ActionForm action={verifyAgain} submit={t('sendAgain')} submitVariant="secondary" className="gap-3" />
        </Banner>
      )}
      {viewer.isMinor && (
        <Banner title={t('minorTitle')} actions={<LinkButton href="/account/family">{t('toFamily')}</LinkButton>}>
          {t('minorText')}
        </Banner>
      )}
      <ul className="grid gap-4 sm:grid-cols-2">
        {told.map((key) => {
          const place = places.find((one) => one.key === key)!
          return (
            <Card as="li" key={key} className="grid content-start gap-1.5">
              <h2 className="flex items-center gap-2.5 text-lg">
                <place.icon aria-hidden className="size-5 shrink-0 text-accent" />
                <Link href={place.href} variant="plain">{place.label}</Link>
              </h2>
              <p className="text-ui text-ink-soft">{t(`about.${key}`)}</p>
            </Card>
          )
        })}
      </ul>
    </div>
  )
}
