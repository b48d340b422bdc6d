import { useTranslations } from 'next-intl'
import { ChevronRight } from './icons'
import { Link } from './Link'

export type Crumb = { label: string; href: string }

/** The way from the home page to here; this page itself is said by its heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('design')
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-ink-soft">
        {crumbs.map(({ label, href }, index) => (
          <li key={href} className="flex items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden className="flip-rtl size-4" />}
            <Link href={href} variant="plain" className="inline-flex min-h-8 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
