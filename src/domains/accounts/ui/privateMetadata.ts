import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

type Titled = 'signIn' | 'signUp' | 'verify' | 'forgot' | 'reset' | 'confirm' | 'invitation' | 'overview' | 'profile' | 'settings' | 'security' | 'family'

/** Metadata of a page that is nobody else's business: no search engine keeps it, and its address goes to no other site. */
export const privateMetadata = async (page: Titled): Promise<Metadata> => {
  const t = await getTranslations(`accounts.${page}`)
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'same-origin' }
}
