import type { PayloadRequest, Where } from 'payload'
import { asViewer } from '@/platform/access/viewer'
import { idOf } from '../ownWork'
import type { HomePageData, HomeSection, Shelf, WorkCard } from './types'
import { cardsInOrder, newestCards, referenceOf, workCards } from './workCards'

type Row = Record<string, unknown>

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)

/** Works in the reader's language first, then the others: nobody opens a shelf that he cannot read. */
const inOwnLanguageFirst = async (req: PayloadRequest, limit: number, where: Where, sort = '-publishedAt'): Promise<WorkCard[]> => {
  const language = req.locale ?? 'en'
  const own = await bothShelves(req, limit, { and: [where, { language: { equals: language } }] }, sort)
  if (own.length >= limit) return own
  return [...own, ...(await bothShelves(req, limit - own.length, { and: [where, { language: { not_equals: language } }] }, sort))]
}

const bothShelves = async (req: PayloadRequest, limit: number, where: Where, sort: string) => {
  const books = await workCards(req, 'books', { where, sort, limit: Math.max(1, Math.floor(limit / 4)) })
  const stories = await workCards(req, 'stories', { where, sort, limit: limit - books.length })
  return [...stories.slice(0, 1), ...books, ...stories.slice(1)]
}

const listItems = async (req: PayloadRequest, id: string, limit: number): Promise<WorkCard[]> => {
  const list = (await asViewer(req).findByID({ collection: 'reading-lists', id, depth: 0, disableErrors: true, select: { items: true } })) as Row | null
  const items = (list?.items as Row[] | undefined) ?? []
  return cardsInOrder(req, items.slice(0, limit).flatMap((item) => {
    const shelf: Shelf = item.story ? 'stories' : 'books'
    const target = idOf(item.story) ?? idOf(item.book)
    return target ? [{ shelf, id: target }] : []
  }))
}

const categoryOf = async (req: PayloadRequest, id: string) =>
  (await asViewer(req).findByID({ collection: 'categories', id, depth: 0, disableErrors: true, select: { slug: true, name: true } })) as Row | null

const filled = async (req: PayloadRequest, section: Row): Promise<HomeSection> => {
  const limit = Number(section.limit ?? 8)
  const base = { kind: String(section.kind), title: text(section.title), text: text(section.text), more: null as string | null }
  switch (section.kind) {
    case 'hand_picked': return { ...base, works: await cardsInOrder(req, ((section.works as unknown[]) ?? []).slice(0, limit).flatMap((one) => referenceOf(one) ?? [])) }
    case 'newest': return { ...base, more: '/browse?sort=newest', works: await inOwnLanguageFirst(req, limit, {}) }
    case 'featured': return { ...base, works: await inOwnLanguageFirst(req, limit, { featured: { equals: true } }) }
    case 'most_read': return { ...base, more: '/browse?sort=most_read', works: await inOwnLanguageFirst(req, limit, {}, '-viewCount') }
    case 'age_range': return { ...base, more: `/browse?age=${String(section.ageRange)}`, works: await inOwnLanguageFirst(req, limit, { ageRange: { equals: section.ageRange } }) }
    case 'reading_list': {
      const list = idOf(section.readingList)
      return { ...base, more: list ? `/lists/${list}` : null, works: list ? await listItems(req, list, limit) : [] }
    }
    case 'category': {
      const category = idOf(section.category) ? await categoryOf(req, idOf(section.category)!) : null
      return { ...base, title: base.title ?? text(category?.name), more: category ? `/categories/${String(category.slug)}` : null, works: category ? await inOwnLanguageFirst(req, limit, { categories: { in: [category.id] } }) : [] }
    }
    default: return { ...base, works: [] }
  }
}

/** As long as no editor has arranged the page, it arranges itself. */
const arranged = (global: Row): Row[] => {
  const sections = (global.sections as Row[] | undefined) ?? []
  return sections.length > 0 ? sections : [{ kind: 'continue_reading' }, { kind: 'featured', limit: 6 }, { kind: 'newest', limit: 12 }, { kind: 'age_range', ageRange: 'under_6', limit: 6 }]
}

/** What greets a visitor, with every shelf filled. Sections that hold nothing are left out. */
export const homePage = async (req: PayloadRequest): Promise<HomePageData> => {
  const global = (await asViewer(req).findGlobal({ slug: 'home-page', depth: 0 })) as unknown as Row
  const chosen = referenceOf(global.lead)
  const lead = chosen ? (await cardsInOrder(req, [chosen]))[0] : undefined
  const sections: HomeSection[] = []
  for (const section of arranged(global)) sections.push(await filled(req, section))
  const shown = sections.filter(({ kind, works }) => kind === 'continue_reading' || works.length > 0)
  return { headline: text(global.headline), intro: text(global.intro), lead: lead ?? (await leadOfTheDay(req)), sections: shown }
}

/** Without an editor's choice, a featured work of the reader's language, another one each day. */
const leadOfTheDay = async (req: PayloadRequest): Promise<WorkCard | null> => {
  const language: Where = { language: { equals: req.locale ?? 'en' } }
  const featured = await workCards(req, 'stories', { where: { and: [language, { featured: { equals: true } }] }, limit: 14 })
  const choice = featured.length > 0 ? featured : await newestCards(req, { where: language, limit: 14 })
  const day = Math.floor(Date.now() / 86_400_000)
  return choice[day % Math.max(1, choice.length)] ?? (await newestCards(req, { limit: 1 }))[0] ?? null
}
