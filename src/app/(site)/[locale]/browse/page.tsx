import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { addressOf } from '@/domains/library/ui/browse/address'
import { chosenIn, type Asked } from '@/domains/library/ui/browse/choice'
import { Shelves } from '@/domains/library/ui/browse/Shelves'
import { readShelves } from '@/domains/library/ui/read/finding'
import { PageHeader } from '@/site/design/PageHeader'
import { alternatesOf } from '@/site/i18n/alternates'

type BrowsePageProps = { searchParams: Promise<Asked> }

export async function generateMetadata({ searchParams }: BrowsePageProps): Promise<Metadata> {
  const t = await getTranslations('library.browse')
  const chosen = chosenIn(await searchParams)
  const isPlain = Object.values(chosen.facets).every((values) => values.length === 0)
  return {
    title: t('title'),
    description: t('lead'),
    alternates: alternatesOf(addressOf('/browse', chosen), await getLocale()),
    // Every combination has an address for people; search engines need only the shelves themselves.
    robots: isPlain ? undefined : { index: false, follow: true },
  }
}

export default async function BrowsePage({ searchParams }: BrowsePageProps) {
  const t = await getTranslations('library.browse')
  const chosen = chosenIn(await searchParams)
  return (
    <div className="page-frame">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Shelves path="/browse" answer={await readShelves(chosen)} chosen={chosen} />
    </div>
  )
}
