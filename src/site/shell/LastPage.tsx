'use client'
import { directionOf } from '@/platform/i18n/languages'
import { failureWords } from '../locales/failure'
import { useLanguageOfAddress } from './Failure'

// Within the page, since a stylesheet of its own would be fetched ahead on every other page for nothing.
const style = `
.last-page {
  color-scheme: light dark;
  max-inline-size: 40rem;
  margin: 12vh auto;
  padding-inline: 1rem;
  font:
    1.125rem/1.6 Georgia,
    'Noto Naskh Arabic',
    serif;
  color: light-dark(#211c16, #efe8dc);
}

.last-page h1 {
  font-size: 1.944rem;
  line-height: 1.25;
}

.last-page :is(button, a) {
  display: inline-block;
  margin-inline-end: 1rem;
  padding: 0.6rem 1rem;
  border: 1px solid currentColor;
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
  text-decoration: none;
  cursor: pointer;
}
`

/** A whole document that leans on nothing: for when the frame of the site itself could not be drawn. */
export function LastPage({ number, retry }: { number?: string; retry: () => void }) {
  const language = useLanguageOfAddress()
  const words = failureWords[language]
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <title>{words.title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main className="last-page">
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
