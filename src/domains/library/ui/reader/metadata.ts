import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { isLanguage } from '@/platform/i18n/languages'
import { samePathIn } from '@/site/i18n/paths'
import type { ReadingText } from '../../queries/reading/types'
import { pathOf } from '../addresses'

/** The words of a work for search engines: one address for each language of the work; locked ones are not offered. */
export async function textMetadata({ card, chapter, title, editions, open }: ReadingText): Promise<Metadata> {
  const locale = await getLocale()
  const at = (slug: string, language: string) =>
    samePathIn(chapter ? pathOf.chapter(slug, chapter.key) : pathOf.read(slug), isLanguage(language) ? language : locale)
  return {
    title: chapter ? `${title} · ${card.title}` : title,
    description: card.summary ?? undefined,
    alternates: { canonical: at(card.slug, card.language), languages: Object.fromEntries(editions.map(({ slug, language }) => [language, at(slug, language)])) },
    openGraph: { type: 'article', title, locale: card.language },
    robots: open.allowed ? undefined : { index: false },
  }
}
