import type { Language } from '@/platform/i18n/languages'
import { localizedPath } from '@/site/i18n/paths'

/** Where somebody goes on after signing in: a path of this site in the page's language, never another site, never the API. */
export const ownPath = (wanted: string | undefined, language: Language, otherwise = '/'): string => {
  const own = 'http://own.invalid'
  try {
    const url = new URL(wanted || otherwise, own)
    const isOwn = url.origin === own && Boolean(wanted?.startsWith('/')) && !/^\/(api|_next)(\/|$)/.test(url.pathname)
    return localizedPath(isOwn ? `${url.pathname}${url.search}${url.hash}` : otherwise, language)
  } catch {
    return localizedPath(otherwise, language)
  }
}
