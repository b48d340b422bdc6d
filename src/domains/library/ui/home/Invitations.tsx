import { useTranslations } from 'next-intl'
import { BookOpen, PenLine } from '@/site/design/icons'
import { LinkButton } from '@/site/design/LinkButton'

/** What a visitor can do here beside reading this page: write, or read in his own way. */
export function Invitations() {
  const t = useTranslations('library.home')
  return (
    <div className="grid gap-6 py-8 md:grid-cols-2">
      <section className="grid content-start justify-items-start gap-3 rounded-lg bg-accent-soft p-6 strong:border strong:border-line sm:p-8">
        <PenLine aria-hidden className="size-8 text-accent" strokeWidth={1.5} />
        <h2 className="text-xl">{t('writeTitle')}</h2>
        <p className="max-w-[48ch] text-ui">{t('writeText')}</p>
        <LinkButton href="/write" variant="primary">
          {t('write')}
        </LinkButton>
      </section>
      <section className="grid content-start justify-items-start gap-3 rounded-lg bg-sunken p-6 strong:border strong:border-line sm:p-8">
        <BookOpen aria-hidden className="size-8 text-accent" strokeWidth={1.5} />
        <h2 className="text-xl">{t('readTitle')}</h2>
        <p className="max-w-[48ch] text-ui">{t('readText')}</p>
        <LinkButton href="/browse">{t('readAction')}</LinkButton>
      </section>
    </div>
  )
}
