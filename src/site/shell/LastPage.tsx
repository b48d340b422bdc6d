'use client'
import { directionOf } from '@/platform/i18n/languages'
import { failureWords } from '../locales/failure'
import { useLanguageOfAddress } from './Failure'
import './lastPage.css'

/** A whole document that leans on nothing: for when the frame of the site itself could not be drawn. */
export function LastPage({ number, retry }: { number?: string; retry: () => void }) {
  const language = useLanguageOfAddress()
  const words = failureWords[language]
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <main className="last-page">
          <title>{words.title}</title>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          {number && (
            <p>
              {words.number}: <code dir="ltr">{number}</code>
            </p>
          )}
          <button type="button" onClick={retry}>
            {words.again}
          </button>
          <a href={`/${language}`}>{words.home}</a>
        </main>
      </body>
    </html>
  )
}
