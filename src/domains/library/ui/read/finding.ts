import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { AuthorPage } from '../../queries/authorPage'
import type { BrowseAnswer } from '../../queries/finding/browse'
import type { SearchAnswer } from '../../queries/finding/search'
import { read } from './pages'

export type { AuthorPage, BrowseAnswer, SearchAnswer }

/** The parameters of an address: one value, several, or none. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>

export const facetNames = ['language', 'age', 'category', 'length', 'kind', 'level', 'licence', 'access'] as const
export type FacetName = (typeof facetNames)[number]
export const sorts = ['newest', 'title', 'most_read', 'shortest'] as const
export type Sort = (typeof sorts)[number]

/** What an address asks for, in the words of the API; what it does not know is left out. */
export type Chosen = { facets: Record<FacetName, string[]>; sort: Sort; page: number }

const all = (value: string | string[] | undefined): string[] => [...new Set((Array.isArray(value) ? value : [value ?? '']).flatMap((one) => one.split(',')).filter((one) => /^[\w.-]{1,60}$/.test(one)))].slice(0, 12)
const pageOf = (value: string | string[] | undefined) => Math.min(400, Math.max(1, Math.round(Number(Array.isArray(value) ? value[0] : value)) || 1))

export const chosenIn = (asked: Asked, fixed: Partial<Record<FacetName, string>> = {}): Chosen => ({
  facets: Object.fromEntries(facetNames.map((name) => [name, fixed[name] ? [fixed[name]] : all(asked[name])])) as Chosen['facets'],
  sort: sorts.find((sort) => sort === asked.sort) ?? 'newest',
  page: pageOf(asked.page),
})

/** The works that a choice leaves, with what each further choice would leave. */
export async function readShelves({ facets, sort, page }: Chosen): Promise<BrowseAnswer> {
  const filters = Object.fromEntries(facetNames.flatMap((name) => (facets[name].length > 0 ? [[name, facets[name].join(',')]] : [])))
  return (await read<BrowseAnswer>('/library/browse', { ...filters, sort, page, locale: await getLocale() }))!
}

/** What is found for some words; nothing is asked for none. */
export async function readSearch(asked: Asked): Promise<{ query: string; answer: SearchAnswer | undefined }> {
  const query = String((Array.isArray(asked.q) ? asked.q[0] : asked.q) ?? '').trim().slice(0, 200)
  if (!query) return { query, answer: undefined }
  return { query, answer: await read<SearchAnswer>('/library/search', { q: query, page: pageOf(asked.page), locale: await getLocale() }) }
}

export const readAuthor = cache(async (username: string): Promise<AuthorPage | undefined> =>
  read<AuthorPage>(`/library/authors/${encodeURIComponent(username)}`, { locale: await getLocale() }))
