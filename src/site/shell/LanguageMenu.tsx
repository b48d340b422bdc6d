'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useLocale } from 'next-intl'
import { languageNames, languages } from '@/platform/i18n/languages'
import { cx } from '../design/cx'
import { Disclosure } from '../design/Disclosure'
import { Check, Languages } from '../design/icons'
import { buttonStyle } from '../design/buttonStyle'
import { menuItemStyle } from '../design/menuStyle'
import { samePathIn } from '../i18n/paths'

/** This very page, filters and all, in every language: what a link to each needs. */
export function usePageInLanguages() {
  const current = useLocale()
  const path = usePathname()
  const query = useSearchParams().toString()
  return languages.map((language) => {
    const isCurrent = language === current
    const link = { href: samePathIn(path, language) + (query && `?${query}`), hrefLang: language, lang: language, 'aria-current': isCurrent ? ('true' as const) : undefined }
    return { language, isCurrent, link, name: languageNames[language] }
  })
}

/** Chooses the language and keeps the page. Whole loads on purpose: direction and fonts change with it. */
export function LanguageMenu({ label }: { label: string }) {
  const current = useLocale()
  const pages = usePageInLanguages()
  return (
    <Disclosure
      className="hidden sm:block"
      label={`${label}: ${languageNames[current]}`}
      summary={<Languages aria-hidden className="size-5" />}
      summaryClassName={buttonStyle('quiet', 'md', true)}
    >
      <ul>
        {pages.map(({ language, isCurrent, link, name }) => (
          <li key={language}>
            <a {...link} className={cx(menuItemStyle, !isCurrent && 'font-system')}>
              <Check aria-hidden className={isCurrent ? 'size-4 text-accent' : 'invisible size-4'} />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
