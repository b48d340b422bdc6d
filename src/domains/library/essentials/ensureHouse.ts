import type { PayloadRequest } from 'payload'
import { asSystem } from '@/platform/access/viewer'
import { languages, type Language } from '@/platform/i18n/languages'
import { markdownToLexical } from '@/platform/richtext/markdown'
import { ar } from './texts/ar'
import { en } from './texts/en'
import { es } from './texts/es'
import { fr } from './texts/fr'
import { pageSlugs, type HouseTexts, type PageSlug } from './types'

const texts: Record<Language, HouseTexts> = { en, fr, es, ar }
const others = languages.filter((language) => language !== 'en')

const kindOf = (slug: PageSlug) => (slug === 'help' ? 'help' : slug === 'privacy' || slug === 'terms' ? 'legal' : 'page')

const pageData = (slug: PageSlug, language: Language) => {
  const { title, summary, body } = texts[language].pages[slug]
  return { title, summary, body: markdownToLexical(body, language) as never }
}

/** A page that is there already, published or not, in the trash or not, is the editors' own. */
const ensurePage = async (req: PayloadRequest, slug: PageSlug): Promise<string> => {
  const { docs } = await asSystem(req).find({ collection: 'pages', where: { slug: { equals: slug } }, limit: 1, depth: 0, pagination: false, trash: true, draft: true })
  if (docs[0]) return String(docs[0].id)
  const { id } = await asSystem(req).create({
    collection: 'pages', depth: 0, locale: 'en', draft: false,
    data: { slug, kind: kindOf(slug), ...(kindOf(slug) === 'legal' ? { legalVersion: '1' } : {}), ...pageData(slug, 'en'), _status: 'published' } as never,
  })
  for (const language of others) {
    await asSystem(req).update({ collection: 'pages', id, depth: 0, locale: language, draft: false, data: { ...pageData(slug, language), _status: 'published' } as never })
  }
  return String(id)
}

type Row = Record<string, unknown>

/** Writes a global language by language: the rows of its lists are made once and then named in each language. */
const writeGlobal = async (req: PayloadRequest, slug: 'navigation' | 'home-page' | 'site-settings', inEnglish: Row, inLanguage: (language: Language, saved: Row) => Row) => {
  const saved = (await asSystem(req).updateGlobal({ slug, locale: 'en', depth: 0, data: inEnglish as never })) as unknown as Row
  for (const language of others) await asSystem(req).updateGlobal({ slug, locale: language, depth: 0, data: inLanguage(language, saved) as never })
}

const footerGroups = (pages: Record<PageSlug, string>) => [
  { key: 'read', items: [{ href: '/browse', label: (text: HouseTexts) => text.header.browse }] },
  { key: 'house', items: (['about', 'write', 'help', 'contact'] as const).map((slug) => ({ page: pages[slug], label: (text: HouseTexts) => text.pages[slug].title })) },
  { key: 'legal', items: (['privacy', 'terms', 'accessibility'] as const).map((slug) => ({ page: pages[slug], label: (text: HouseTexts) => text.pages[slug].title })) },
] as const

const navigationIn = (language: Language, pages: Record<PageSlug, string>, saved?: Row): Row => {
  const text = texts[language]
  const idOf = (list: 'header' | 'footer', at: number) => (saved?.[list] as { id?: string; items?: { id?: string }[] }[] | undefined)?.[at]
  const header = [{ label: text.header.browse, href: '/browse' }, { label: text.header.write, page: pages.write }, { label: text.header.about, page: pages.about }]
  return {
    header: header.map((item, at) => ({ id: idOf('header', at)?.id, ...item })),
    footer: footerGroups(pages).map(({ key, items }, at) => ({
      id: idOf('footer', at)?.id, title: text.footer[key],
      items: items.map(({ label, ...goal }, place) => ({ id: idOf('footer', at)?.items?.[place]?.id, ...goal, label: label(text) })),
    })),
  }
}

const homeIn = (language: Language, saved?: Row): Row => {
  const { home } = texts[language]
  const sections = [
    { kind: 'continue_reading', title: home.continueReading, limit: 4 }, { kind: 'featured', title: home.featured, limit: 6 },
    { kind: 'newest', title: home.newest, limit: 12 }, { kind: 'age_range', ageRange: 'under_6', title: home.young, limit: 6 },
  ]
  return { headline: home.headline, intro: home.intro, sections: sections.map((section, at) => ({ id: (saved?.sections as { id?: string }[] | undefined)?.[at]?.id, ...section })) }
}

const settingsIn = (language: Language): Row => {
  const { tagline, description, agreement } = texts[language]
  return { tagline, description, licenceAgreement: { version: '1', text: markdownToLexical(agreement, language) } }
}

/**
 * Gives a new house its pages, its navigation, its home page and its agreement, in every language.
 * What exists is never touched, so that editors keep the last word.
 */
export const ensureHouse = async (req: PayloadRequest): Promise<void> => {
  const pages = {} as Record<PageSlug, string>
  for (const slug of pageSlugs) pages[slug] = await ensurePage(req, slug)
  const navigation = await asSystem(req).findGlobal({ slug: 'navigation', depth: 0 })
  if (!navigation.header?.length && !navigation.footer?.length) await writeGlobal(req, 'navigation', navigationIn('en', pages), (language, saved) => navigationIn(language, pages, saved))
  const home = await asSystem(req).findGlobal({ slug: 'home-page', depth: 0 })
  if (!home.headline && !home.sections?.length) await writeGlobal(req, 'home-page', homeIn('en'), homeIn)
  const settings = await asSystem(req).findGlobal({ slug: 'site-settings', depth: 0 })
  if (!settings.tagline) await writeGlobal(req, 'site-settings', { siteName: 'Inkwell', ...settingsIn('en') }, settingsIn)
}
