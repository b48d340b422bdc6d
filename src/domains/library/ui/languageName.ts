import { isLanguage, languageNames } from '@/platform/i18n/languages'

/** The name of a language for somebody who reads in `locale`; our own under their own names where `own`. */
export const languageName = (tag: string, locale: string, own = false): string => {
  if (own && isLanguage(tag)) return languageNames[tag]
  try {
    const name = new Intl.DisplayNames([own ? tag : locale], { type: 'language' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  } catch {
    return tag
  }
}
