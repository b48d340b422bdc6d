import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { samePathIn } from '@/site/i18n/paths'
import { isLanguage } from '@/platform/i18n/languages'
import type { WorkPage } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { faceOf } from '../WorkCover'

/**
 * For search engines and for those who pass the address on. A work's page is about its words, so its
 * languages are its editions, each in the interface of that language.
 */
export async function metadataOf(work: WorkPage): Promise<Metadata> {
  const locale = await getLocale()
  const { card, editions } = work
  const own = (slug: string) => pathOf.work({ shelf: card.shelf, slug })
  const languages = Object.fromEntries(editions.map(({ language, slug }) => [language, samePathIn(own(slug), isLanguage(language) ? language : locale)]))
  return {
    title: card.title,
    description: card.summary ?? undefined,
    authors: work.credits.filter(({ role }) => role === 'author').map(({ name }) => ({ name })),
    alternates: { canonical: samePathIn(own(card.slug), isLanguage(card.language) ? card.language : locale), languages },
    openGraph: { type: 'book', title: card.title, description: card.summary ?? undefined, locale: card.language, images: card.cover ? [{ url: faceOf(card).url, alt: card.title }] : [] },
    robots: work.isPublished ? undefined : { index: false },
  }
}
