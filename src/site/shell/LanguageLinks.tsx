'use client'
import { useLocale } from 'next-intl'
import { languageNames, languages } from '@/platform/i18n/languages'
import { cx } from '../design/cx'
import { useSamePage } from './LanguageMenu'

/** The languages in one line, for the foot of the page. */
export function LanguageLinks({ label }: { label: string }) {
  const current = useLocale()
  const addressIn = useSamePage()
  return (
    <nav aria-label={label}>
      <ul className="-mx-2 flex flex-wrap gap-x-1">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={addressIn(language)}
              hrefLang={language}
              lang={language}
              aria-current={language === current ? 'true' : undefined}
              className={cx(
                'flex min-h-11 items-center rounded-sm px-2 underline-offset-4 hover:underline aria-[current]:font-semibold',
                language !== current && 'font-system',
              )}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
