import { cache } from 'react'
import type { Navigation, Page } from '@/payload-types'
import { apiFor } from '@/platform/api/client'
import type { Language } from '@/platform/i18n/languages'
import type { NavigationGroup, NavigationItem } from './navigation'

export type House = {
  name: string
  tagline?: string
  description?: string
  notice?: { text: string; link?: string }
  header: NavigationItem[]
  footer: NavigationGroup[]
}

type Goal = { label?: string | null; href?: string | null; page?: string | Page | null }

/** A way that leads somewhere; a page that was unpublished or thrown away leaves no dead link. */
const itemOf = ({ label, href, page }: Goal): NavigationItem[] => {
  const goal = page && typeof page === 'object' && page.slug ? `/${page.slug}` : href
  return label && goal ? [{ label, href: goal }] : []
}

const headerOf = (header: Navigation['header']): NavigationItem[] =>
  (header ?? []).flatMap((item) => {
    const children = (item.children ?? []).flatMap(itemOf)
    return itemOf(item).map((own) => (children.length > 0 ? { ...own, children } : own))
  })

const footerOf = (footer: Navigation['footer']): NavigationGroup[] =>
  (footer ?? []).flatMap(({ title, items }) => {
    const ways = (items ?? []).flatMap(itemOf)
    return ways.length > 0 ? [{ label: title, items: ways }] : []
  })

/** What editors decided about the frame of every page, in one language. Read once a request. */
export const readHouse = cache(async (language: Language): Promise<House> => {
  const { rest } = await apiFor()
  const [navigation, settings] = await Promise.all([
    rest.findGlobal({ slug: 'navigation', locale: language, depth: 1, populate: { pages: { slug: true } } }),
    rest.findGlobal({ slug: 'site-settings', locale: language, depth: 0, select: { siteName: true, tagline: true, description: true, notice: true } }),
  ])
  const { text, link, until } = settings.notice ?? {}
  const stands = Boolean(text) && (!until || new Date(until) > new Date())
  return {
    name: settings.siteName ?? 'Inkwell',
    tagline: settings.tagline ?? undefined,
    description: settings.description ?? undefined,
    notice: stands ? { text: text!, link: link ?? undefined } : undefined,
    header: headerOf(navigation.header),
    footer: footerOf(navigation.footer),
  }
})
