import { useTranslations } from 'next-intl'
import { Link } from '@/site/design/Link'
import { PageHeader } from '@/site/design/PageHeader'
import { pathOf } from '../addresses'
import type { CategoryPage } from '../read/house'

/** The head of a shelf: its name, what stands there, and the shelves below it. */
export function CategoryHead({ page }: { page: CategoryPage }) {
  const t = useTranslations('library')
  const { category, below } = page
  return (
    <>
      <PageHeader title={category.name} lead={category.description} crumbs={[{ label: t('browse.title'), href: '/browse' }]} />
      {below.length > 0 && (
        <nav aria-label={t('category.below')} className="pb-6">
          <ul className="flex flex-wrap gap-2">
            {below.map(({ id, slug, name }) => (
              <li key={id}>
                <Link href={pathOf.category(slug)} variant="bare" className="inline-flex min-h-11 items-center rounded-full border border-line-strong px-4 text-ui hover:bg-sunken">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
