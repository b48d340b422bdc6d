import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/site/design/Link'
import { cx } from '@/site/design/cx'
import type { Edition } from '../queries/reading/types'
import { languageName } from './languageName'

type LanguagesProps = { editions: readonly Edition[]; current: Edition; hrefOf: (edition: Edition) => string; label: string; className?: string }

/** The languages of a work. Going to another keeps the work, and in a book the chapter. */
export function Languages({ editions, current, hrefOf, label, className }: LanguagesProps) {
  const t = useTranslations('library.story')
  const locale = useLocale()
  if (editions.length < 2) return null
  return (
    <nav aria-label={label} className={className}>
      <ul className="flex flex-wrap gap-2">
        {editions.map((edition) => {
          const isHere = edition.slug === current.slug
          const note = edition.translation ? (edition.translatedPercent !== null && edition.translatedPercent < 100 ? t('translated', { percent: edition.translatedPercent }) : undefined) : t('original')
          return (
            <li key={edition.slug}>
              <Link
                href={hrefOf(edition)}
                variant="bare"
                hrefLang={edition.language}
                aria-current={isHere ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-9 items-center gap-2 rounded-full border px-3.5 text-sm pointer-coarse:min-h-11',
                  isHere ? 'border-accent bg-accent-soft font-semibold text-accent' : 'border-line-strong hover:bg-sunken',
                )}
              >
                <span lang={edition.language}>{languageName(edition.language, locale, true)}</span>
                {note && <span className="text-xs font-normal text-ink-soft">{note}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
