import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/site/design/Button'
import { buttonStyle } from '@/site/design/buttonStyle'
import { EmptyState } from '@/site/design/EmptyState'
import { Facets } from '@/site/design/Facets'
import { Library, SlidersHorizontal, X } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { Pagination } from '@/site/design/Pagination'
import { Select } from '@/site/design/Select'
import { SplitLayout } from '@/site/design/SplitLayout'
import { localizedPath } from '@/site/i18n/paths'
import type { BrowseAnswer } from '../read/finding'
import { WorkShelf } from '../WorkShelf'
import { addressOf, without } from './address'
import { facetNames, sorts, type Chosen, type FacetName } from './choice'
import { useFacets, useValueName } from './labels'

type ShelvesProps = { path: string; answer: BrowseAnswer; chosen: Chosen; fixed?: readonly FacetName[] }

/** Filters beside, works in order, everything in the address: no script is needed for any of it. */
export function Shelves({ path, answer, chosen, fixed = [] }: ShelvesProps) {
  const t = useTranslations('library.browse')
  const locale = useLocale()
  const action = localizedPath(path, locale)
  const facets = useFacets(answer, chosen, fixed)
  const filters = (
    <Facets action={action} facets={facets} chosen={chosen.facets} keep={chosen.sort === 'newest' ? {} : { sort: chosen.sort }} clearHref={path} />
  )
  return (
    <SplitLayout
      aside={
        <>
          <details className="group/filters lg:hidden">
            <summary className={buttonStyle('secondary')}>
              <SlidersHorizontal aria-hidden className="size-5" />
              {t('filters')}
            </summary>
            <div className="pt-5">{filters}</div>
          </details>
          <div className="max-lg:hidden">{filters}</div>
        </>
      }
    >
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid gap-3">
          <h2 className="text-lg">{t('found', { count: answer.total })}</h2>
          <ChosenFilters path={path} answer={answer} chosen={chosen} fixed={fixed} />
        </div>
        <SortForm action={action} chosen={chosen} fixed={fixed} />
      </div>
      {answer.works.length > 0 ? (
        <WorkShelf works={answer.works} eager={6} level={3} />
      ) : (
        <EmptyState icon={Library} title={t('nothing')} level={3} action={<LinkButton href={path}>{t('clear')}</LinkButton>}>
          {t('nothingText')}
        </EmptyState>
      )}
      <div className="pt-10">
        <Pagination page={answer.page} pages={answer.pages} hrefOf={(page) => addressOf(path, { ...chosen, page }, fixed)} />
      </div>
    </SplitLayout>
  )
}

/** What is chosen now, each with the way to be without it. */
function ChosenFilters({ path, answer, chosen, fixed = [] }: ShelvesProps) {
  const t = useTranslations('library.browse')
  const nameOf = useValueName()
  const values = facetNames.filter((name) => !fixed.includes(name)).flatMap((name) => chosen.facets[name].map((value) => ({ name, value })))
  if (values.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {values.map(({ name, value }) => {
        const label = nameOf(name, value, answer.facets[name]?.find((one) => one.value === value)?.label)
        return (
          <li key={`${name}-${value}`}>
            <Link
              href={addressOf(path, without(chosen, name, value), fixed)}
              variant="bare"
              aria-label={t('remove', { name: label })}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-soft px-3 text-sm font-semibold text-accent strong:border pointer-coarse:min-h-11"
            >
              {label}
              <X aria-hidden className="size-4" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** The order of the works, sent by GET beside the filters. */
function SortForm({ action, chosen, fixed = [] }: { action: string; chosen: Chosen; fixed?: readonly FacetName[] }) {
  const t = useTranslations('library.browse')
  return (
    <form action={action} className="flex items-end gap-2">
      {facetNames
        .filter((name) => !fixed.includes(name))
        .flatMap((name) => chosen.facets[name].map((value) => <input key={`${name}-${value}`} type="hidden" name={name} value={value} />))}
      <label className="grid gap-1 text-sm">
        {t('sort')}
        <Select name="sort" defaultValue={chosen.sort} options={sorts.map((value) => ({ value, label: t(`sorts.${value}`) }))} className="min-w-40" />
      </label>
      <Button type="submit">{t('applySort')}</Button>
    </form>
  )
}
