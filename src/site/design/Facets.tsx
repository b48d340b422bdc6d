import { useFormatter, useTranslations } from 'next-intl'
import { Button } from './Button'
import { Link } from './Link'

export type FacetValue = { value: string; label: string; count: number; language?: string }

export type Facet = {
  /** The name in the address: `?language=fr&language=ar`. */
  name: string
  label: string
  values: readonly FacetValue[]
}

type FacetsProps = {
  /** Where the form goes, with its language. */
  action: string
  facets: readonly Facet[]
  chosen: Readonly<Record<string, readonly string[]>>
  /** Kept beside the filters: the words searched for, the order. */
  keep?: Readonly<Record<string, string>>
  /** The address without any filter. */
  clearHref: string
}

/** Filters with counts, sent by GET: every combination has an address, and no script is needed. */
export function Facets({ action, facets, chosen, keep = {}, clearHref }: FacetsProps) {
  const t = useTranslations('design')
  const any = Object.values(chosen).some((values) => values.length > 0)
  return (
    <form action={action} aria-label={t('filters')} className="grid gap-6">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} chosen={chosen[facet.name] ?? []} />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" size="sm">
          {t('applyFilters')}
        </Button>
        {any && <Link href={clearHref}>{t('clearFilters')}</Link>}
      </div>
    </form>
  )
}

/** One question and its answers; an answer that would find nothing can still be unticked. */
function FacetGroup({ facet, chosen }: { facet: Facet; chosen: readonly string[] }) {
  const format = useFormatter()
  return (
    <fieldset>
      <legend className="mb-1 text-ui font-semibold">{facet.label}</legend>
      {facet.values.map(({ value, label, count, language }) => (
        <label key={value} className="flex min-h-8 items-center gap-3 text-ui has-disabled:text-ink-soft pointer-coarse:min-h-11">
          <input
            type="checkbox"
            name={facet.name}
            value={value}
            defaultChecked={chosen.includes(value)}
            disabled={count === 0 && !chosen.includes(value)}
            className="size-5 shrink-0 accent-accent"
          />
          <span lang={language} className="min-w-0 flex-1">
            {label}
          </span>
          <span className="text-sm text-ink-soft tabular-nums">{format.number(count)}</span>
        </label>
      ))}
    </fieldset>
  )
}
