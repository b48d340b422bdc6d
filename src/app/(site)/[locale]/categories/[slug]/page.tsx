import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { pathOf } from '@/domains/library/ui/addresses'
import { addressOf } from '@/domains/library/ui/browse/address'
import { chosenIn, type Asked } from '@/domains/library/ui/browse/choice'
import { Shelves } from '@/domains/library/ui/browse/Shelves'
import { CategoryHead } from '@/domains/library/ui/category/CategoryHead'
import { readShelves } from '@/domains/library/ui/read/finding'
import { readCategory } from '@/domains/library/ui/read/house'
import { alternatesOf } from '@/site/i18n/alternates'
import { orMissing } from '@/site/shell/orMissing'

type CategoryPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<Asked> }

const load = async ({ params }: CategoryPageProps) => readCategory(decodeURIComponent((await params).slug))

export async function generateMetadata(props: CategoryPageProps): Promise<Metadata> {
  const page = await load(props)
  if (!page) return {}
  const { category } = page
  const chosen = chosenIn(await props.searchParams, { category: category.slug })
  return { title: category.name, description: category.description ?? undefined, alternates: alternatesOf(addressOf(pathOf.category(category.slug), chosen, ['category']), await getLocale()) }
}

export default orMissing(async function CategoryPage(props: CategoryPageProps) {
  const page = await load(props)
  if (!page) notFound()
  const { slug } = page.category
  const chosen = chosenIn(await props.searchParams, { category: slug })
  return (
    <div className="page-frame">
      <CategoryHead page={page} />
      <Shelves path={pathOf.category(slug)} answer={await readShelves(chosen)} chosen={chosen} fixed={['category']} />
    </div>
  )
})
