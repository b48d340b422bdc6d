import { isLanguage, type Language } from '@/platform/i18n/languages'

const ownLanguage = /^\/(?:api|admin)(?:[/?#]|$)/

/** The language that an address begins with, if it begins with one. */
function languageOf(path: string): Language | undefined {
  const first = path.split(/[/?#]/, 2)[1]
  return isLanguage(first) ? first : undefined
}

/**
 * An address of the site in a language: `/browse` becomes `/fr/browse`. Addresses elsewhere, of the
 * API and the admin panel, fragments, and those that already name a language stay as they are.
 */
export function localizedPath(path: string, language: Language): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  if (ownLanguage.test(path) || languageOf(path)) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** The same page in another language: `/en/browse?q=sea` becomes `/ar/browse?q=sea`. */
export function samePathIn(path: string, language: Language): string {
  const current = languageOf(path)
  return current ? `/${language}${path.slice(current.length + 1)}` : localizedPath(path, language)
}
