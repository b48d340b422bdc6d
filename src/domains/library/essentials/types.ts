/** The pages that every house needs from its first day; editors change them in the admin panel. */
export const pageSlugs = ['about', 'help', 'write', 'privacy', 'terms', 'accessibility', 'contact'] as const
export type PageSlug = (typeof pageSlugs)[number]
export type PageText = { title: string; summary: string; body: string }
export type HouseTexts = {
  pages: Record<PageSlug, PageText>
  tagline: string
  description: string
  agreement: string
  home: { headline: string; intro: string; newest: string; featured: string; young: string; continueReading: string }
  header: { browse: string; write: string; about: string }
  footer: { read: string; house: string; legal: string }
}
