import type { Shelf } from '../queries/reading/types'

type Placed = { shelf: Shelf; slug: string }

/** Addresses of the library's pages, without language. */
export const pathOf = {
  work: ({ shelf, slug }: Placed) => `/${shelf}/${encodeURIComponent(slug)}`,
  read: (slug: string) => `/stories/${encodeURIComponent(slug)}/read`,
  chapter: (slug: string, key: string) => `/books/${encodeURIComponent(slug)}/${encodeURIComponent(key)}`,
  pdf: (slug: string, from = 1) => `/books/${encodeURIComponent(slug)}/pdf${from > 1 ? `?from=${from}` : ''}`,
  author: (username: string) => `/authors/${encodeURIComponent(username)}`,
  category: (slug: string) => `/categories/${encodeURIComponent(slug)}`,
}
