import { useTranslations } from 'next-intl'
import { buttonStyle } from './buttonStyle'
import { cx } from './cx'
import { ArrowLeft, ArrowRight } from './icons'
import { Link } from './Link'

type PaginationProps = {
  /** Counted from 1. */
  page: number
  pages: number
  /** The address of a page, filters and all. */
  hrefOf: (page: number) => string
}

/** First, last, the current page and its neighbours; a gap stands as 0. */
function shownPages(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((candidate) => candidate >= 1 && candidate <= pages)
  const kept = [...new Set(near)].sort((a, b) => a - b)
  return kept.flatMap((number, index) => {
    const distance = index === 0 ? 1 : number - kept[index - 1]
    if (distance === 2) return [number - 1, number]
    return distance > 2 ? [0, number] : [number]
  })
}

/** The pages of a long list, as links. Absent where there is only one. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useTranslations('design')
  if (pages <= 1) return null
  return (
    <nav aria-label={t('pagination')} className="flex flex-wrap items-center justify-center gap-1">
      <Step href={page > 1 ? hrefOf(page - 1) : undefined} rel="prev" label={t('previousPage')} />
      <p className="px-2 text-sm text-ink-soft sm:hidden">{t('pageOf', { page, pages })}</p>
      <ul className="hidden items-center gap-1 sm:flex">
        {shownPages(page, pages).map((number, index) =>
          number === 0 ? (
            <li key={`gap-${index}`} aria-hidden className="px-1 text-ink-soft">
              …
            </li>
          ) : (
            <li key={number}>
              <Link
                href={hrefOf(number)}
                variant="bare"
                aria-label={t('page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
                className={cx(buttonStyle(number === page ? 'secondary' : 'quiet', 'md', true), 'tabular-nums')}
              >
                {number}
              </Link>
            </li>
          ),
        )}
      </ul>
      <Step href={page < pages ? hrefOf(page + 1) : undefined} rel="next" label={t('nextPage')} />
    </nav>
  )
}

/** One page on or back; where there is none, its place stays so that the other does not jump. */
function Step({ href, rel, label }: { href?: string; rel: 'prev' | 'next'; label: string }) {
  const Arrow = rel === 'prev' ? ArrowLeft : ArrowRight
  const words = <span className="max-sm:sr-only">{label}</span>
  const content = (
    <>
      {rel === 'next' && words}
      <Arrow aria-hidden className="flip-rtl size-5" />
      {rel === 'prev' && words}
    </>
  )
  if (!href)
    return (
      <span aria-hidden className={cx(buttonStyle('quiet'), 'invisible')}>
        {content}
      </span>
    )
  return (
    <Link href={href} rel={rel} variant="bare" className={buttonStyle('quiet')}>
      {content}
    </Link>
  )
}
