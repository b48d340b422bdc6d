import { useLocale, useTranslations } from 'next-intl'
import type { Facet } from '@/site/design/Facets'
import { languageName } from '../languageName'
import type { BrowseAnswer } from '../read/finding'
import { facetNames, type Chosen, type FacetName } from './choice'

const orders: Partial<Record<FacetName, readonly string[]>> = {
  age: ['under_6', '6_8', '9_12', '13_plus'],
  length: ['short', 'medium', 'long'],
  level: ['first_words', 'first_sentences', 'growing', 'fluent', 'advanced'],
}

/** What a value of a filter is called. */
export function useValueName() {
  const t = useTranslations('library')
  const locale = useLocale()
  return (facet: FacetName, value: string, label?: string): string => {
    if (label) return label
    switch (facet) {
      case 'language': return languageName(value, locale)
      case 'age': return t(`ages.${value as 'under_6'}`)
      case 'kind': return t(`kinds.${(value === 'book' ? 'chapters' : value) as 'text'}`)
      case 'level': return t(`levels.${value as 'growing'}`)
      case 'licence': return t(`licences.${value as 'cc_by_4'}`)
      case 'length': return t(`browse.lengths.${value as 'short'}`)
      case 'access': return t(`browse.access.${value as 'free'}`)
      default: return value
    }
  }
}

/** The filters with their counts; what is chosen stays to be seen, even where it finds nothing. */
export function useFacets({ facets }: BrowseAnswer, chosen: Chosen, without: readonly FacetName[] = []): Facet[] {
  const t = useTranslations('library.browse.facets')
  const nameOf = useValueName()
  return facetNames
    .filter((name) => !without.includes(name))
    .map((name): Facet => {
      const counts = facets[name] ?? []
      const missing = chosen.facets[name].filter((value) => !counts.some((one) => one.value === value)).map((value) => ({ value, count: 0, label: undefined }))
      const order = orders[name]
      const values = [...counts, ...missing].filter(({ value }) => !order || order.includes(value))
      if (order) values.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
      return { name, label: t(name), values: values.map(({ value, count, label }) => ({ value, count, label: nameOf(name, value, label) })) }
    })
    .filter(({ values }) => values.length > 0)
}
