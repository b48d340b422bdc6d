import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { AuthorPage } from '../../queries/authorPage'
import type { BrowseAnswer } from '../../queries/finding/browse'
import type { SearchAnswer } from '../../queries/finding/search'
import { chosenPage, facetNames, type Asked, type Chosen } from '../browse/choice'
import { read } from './pages'

export type { AuthorPage, BrowseAnswer, SearchAnswer }

/** The works that a choice leaves, with what each further choice would leave. */
export async function readShelves({ facets, sort, page }: Chosen): Promise<BrowseAnswer> {
  const filters = Object.fromEntries(facetNames.flatMap((name) => (facets[name].length > 0 ? [[name, facets[name].join(',')]] : [])))
  return (await read<BrowseAnswer>('/library/browse', { ...filters, sort, page, locale: await getLocale() }))!
}

/** What is found for some words; nothing is asked for none. */
export async function readSearch(asked: Asked): Promise<{ query: string; answer: SearchAnswer | undefined }> {
  const query = String((Array.isArray(asked.q) ? asked.q[0] : asked.q) ?? '').trim().slice(0, 200)
  if (!query) return { query, answer: undefined }
  return { query, answer: await read<SearchAnswer>('/library/search', { q: query, page: chosenPage(asked.page), locale: await getLocale() }) }
}

export const readAuthor = cache(async (username: string): Promise<AuthorPage | undefined> =>
  read<AuthorPage>(`/library/authors/${encodeURIComponent(username)}`, { locale: await getLocale() }))
