import { useTranslations } from 'next-intl'
import { Star } from './icons'

/** How good people found a thing: stars to see, a number to read. `count` says how many of them. */
export function Rating({ value, max = 5, count }: { value: number; max?: number; count?: number }) {
  const t = useTranslations('design')
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm">
      <span role="img" aria-label={t('stars', { value, max })} className="inline-flex">
        {Array.from({ length: max }, (_, index) => (
          <StarPart key={index} filled={Math.round(Math.min(1, Math.max(0, value - index)) * 2) / 2} />
        ))}
      </span>
      {count !== undefined && <span className="text-ink-soft">{t('ratings', { count })}</span>}
    </span>
  )
}

/** An empty, half or whole star; the half lies on the side where reading begins. */
function StarPart({ filled }: { filled: number }) {
  return (
    <span aria-hidden className="relative size-4.5">
      <Star className="absolute size-4.5 text-line-strong" />
      {filled > 0 && (
        <span className={`absolute inset-y-0 start-0 overflow-hidden ${filled === 1 ? 'w-full' : 'w-1/2'}`}>
          <Star className="absolute start-0 size-4.5 fill-accent text-accent" />
        </span>
      )}
    </span>
  )
}
