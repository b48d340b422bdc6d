import { createTranslator } from 'next-intl'
import type { Language } from '@/platform/i18n/languages'
import ar from '../locales/errors/ar'
import en from '../locales/errors/en'
import es from '../locales/errors/es'
import fr from '../locales/errors/fr'

type Sentences = typeof en

/** What the API refuses, in words, by language and code; dots in codes are underscores here. */
export const problems: Record<Language, Sentences> = { en, fr, es, ar }

/** What a sentence may need to know: minutes to wait, and why. */
export type ProblemValues = { minutes?: number; reason?: string }

export const keyOf = (code: string): string => code.replaceAll('.', '_')

/** The sentence for a refusal's code in the reader's language; the server's own words for a code of a newer server. */
export const problemText = (language: Language, code: string, fallback: string, values: ProblemValues = {}): string => {
  const t = createTranslator({ locale: language, messages: problems[language], onError: () => undefined })
  const key = keyOf(code) as Exclude<keyof Sentences, 'field'>
  return typeof problems[language][key] === 'string' ? t(key, { minutes: values.minutes ?? 1, reason: values.reason ?? '' }) : fallback
}
