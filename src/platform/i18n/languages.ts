/** The languages that every text of the platform exists in; the first is the default. */
export const languages = ['en', 'fr', 'es', 'ar'] as const

export type Language = (typeof languages)[number]
export type Direction = 'ltr' | 'rtl'

export const defaultLanguage: Language = 'en'

/** Each language under its own name, so that a reader finds it without knowing the page's language. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
}

/** True for one of our languages, in the exact spelling that stands in addresses. */
export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value)
}

const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The writing direction of any BCP 47 tag, ours or that of a translation in another language. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(tag.toLowerCase().split('-')[0]) ? 'rtl' : 'ltr'
}
