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

/** The address of this very page, filters and all, in another language. */
export function useSamePage() {
  const path = usePathname()
  const query = useSearchParams().toString()
  return (language: (typeof languages)[number]) => samePathIn(path, language) + (query && `?${query}`)
}

/** Chooses the language and keeps the page. Whole loads on purpose: direction and fonts change with it. */
export function LanguageMenu({ label }: { label: string }) {
  const current = useLocale()
  const addressIn = useSamePage()
  return (
    <Disclosure
      className="hidden sm:block"
      label={`${label}: ${languageNames[current]}`}
      summary={<Languages aria-hidden className="size-5" />}
      summaryClassName={buttonStyle('quiet', 'md', true)}
    >
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              href={addressIn(language)}
              hrefLang={language}
              lang={language}
              aria-current={language === current ? 'true' : undefined}
              className={cx(menuItemStyle, language !== current && 'font-system')}
            >
              <Check aria-hidden className={language === current ? 'size-4 text-accent' : 'invisible size-4'} />
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
