/** The parameters of an address: one value, several, or none. */
export type Asked = Readonly<Record<string, string | string[] | undefined>>

export const facetNames = ['language', 'age', 'category', 'length', 'kind', 'level', 'licence', 'access'] as const
export type FacetName = (typeof facetNames)[number]
export const sorts = ['newest', 'title', 'most_read', 'shortest'] as const
export type Sort = (typeof sorts)[number]

/** What an address asks for, in the words of the API; what it does not know is left out. */
export type Chosen = { facets: Record<FacetName, string[]>; sort: Sort; page: number }

const all = (value: string | string[] | undefined): string[] => [...new Set((Array.isArray(value) ? value : [value ?? '']).flatMap((one) => one.split(',')).filter((one) => /^[\w.-]{1,60}$/.test(one)))].slice(0, 12)
/** The page that an address asks for, counted from 1. */
export const chosenPage = (value: string | string[] | undefined) => Math.min(400, Math.max(1, Math.round(Number(Array.isArray(value) ? value[0] : value)) || 1))

/** Reads a choice from an address; `fixed` holds whatever the address says. */
export const chosenIn = (asked: Asked, fixed: Partial<Record<FacetName, string>> = {}): Chosen => ({
  facets: Object.fromEntries(facetNames.map((name) => [name, fixed[name] ? [fixed[name]] : all(asked[name])])) as Chosen['facets'],
  sort: sorts.find((sort) => sort === asked.sort) ?? 'newest',
  page: chosenPage(asked.page),
})
