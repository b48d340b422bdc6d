import { facetNames, type Chosen, type FacetName } from './choice'

/** The address of a choice: what stands in it is what is chosen, and nothing else. */
export function addressOf(path: string, { facets, sort, page }: Chosen, fixed: readonly FacetName[] = []): string {
  const search = new URLSearchParams()
  for (const name of facetNames) if (!fixed.includes(name)) for (const value of facets[name]) search.append(name, value)
  if (sort !== 'newest') search.set('sort', sort)
  if (page > 1) search.set('page', String(page))
  return search.size > 0 ? `${path}?${search}` : path
}

/** The same choice without one value, on the first page. */
export const without = (chosen: Chosen, name: FacetName, value: string): Chosen => ({
  ...chosen, page: 1, facets: { ...chosen.facets, [name]: chosen.facets[name].filter((one) => one !== value) },
})
