import type { ReactNode } from 'react'
import { cx } from './cx'

type SplitLayoutProps = {
  /** Filters, contents, facts: beside the main part on wide screens, above it (or below, `asideLast`) on narrow ones. */
  aside: ReactNode
  side?: 'start' | 'end'
  asideLast?: boolean
  className?: string
  children: ReactNode
}

/** A main part and a narrower one beside it. */
export function SplitLayout({ aside, side = 'start', asideLast, className, children }: SplitLayoutProps) {
  const columns = side === 'start' ? 'lg:grid-cols-[16rem_minmax(0,1fr)]' : 'lg:grid-cols-[minmax(0,1fr)_20rem]'
  return (
    <div className={cx('grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8', columns, className)}>
      <div className={cx(asideLast && 'max-lg:order-last', side === 'end' && 'lg:order-last')}>{aside}</div>
      <div>{children}</div>
    </div>
  )
}
