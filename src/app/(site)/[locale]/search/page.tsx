import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Asked } from '@/domains/library/ui/browse/choice'
import { readSearch } from '@/domains/library/ui/read/finding'
import { SearchView } from '@/domains/library/ui/search/SearchView'

type SearchPageProps = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('library.search')
  return { title: t('title'), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: SearchPageProps) {
  const { query, answer } = await readSearch(await searchParams)
  return <SearchView query={query} answer={answer} />
}
