import type { Metadata } from 'next'
import { languages, type Language } from '@/platform/i18n/languages'
import { samePathIn } from './paths'

/** For a page's metadata: its own address, and the same page in every language, for search engines. */
export function alternatesOf(path: string, language: Language): Metadata['alternates'] {
  return {
    canonical: samePathIn(path, language),
    languages: Object.fromEntries(languages.map((other) => [other, samePathIn(path, other)])),
  }
}
