'use client'
import { usePathname } from 'next/navigation'
import { defaultLanguage, directionOf, isLanguage, type Language } from '@/platform/i18n/languages'
import { Button } from '../design/Button'
import { buttonStyle } from '../design/buttonStyle'
import { failureWords } from '../locales/failure'

/** The language that the address names, which is known even where everything else failed. */
export function useLanguageOfAddress(): Language {
  const first = usePathname().split('/')[1]
  return isLanguage(first) ? first : defaultLanguage
}

/** What stands where a page failed: no blame, a way to try again, and the number to tell us. */
export function Failure({ number, retry }: { number?: string; retry: () => void }) {
  const language = useLanguageOfAddress()
  const words = failureWords[language]
  return (
    <div role="alert" dir={directionOf(language)} className="page-frame grid max-w-3xl gap-6 py-12 sm:py-20">
      <h1 className="text-2xl sm:text-3xl">{words.title}</h1>
      <p className="max-w-measure text-base text-ink-soft">{words.text}</p>
      {number && (
        <p className="text-sm text-ink-soft">
          {words.number}: <code dir="ltr">{number}</code>
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={retry}>
          {words.again}
        </Button>
        {/* A whole load on purpose: what failed may be in this page's memory. */}
        <a href={`/${language}`} className={buttonStyle()}>
          {words.home}
        </a>
      </div>
    </div>
  )
}
