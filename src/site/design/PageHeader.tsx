import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'
import { cx } from './cx'

type PageHeaderProps = {
  title: ReactNode
  /** A word above the title that says what kind of page this is. */
  kicker?: ReactNode
  /** One or two sentences: what this is and what one can do here. */
  lead?: ReactNode
  /** The way here, from the home page down, without this page. */
  crumbs?: readonly Crumb[]
  /** The one or two things to do on this page. */
  actions?: ReactNode
  className?: string
}

/** Where am I, what is this, what can I do: the head of every page, with its only h1. */
export function PageHeader({ title, kicker, lead, crumbs, actions, className }: PageHeaderProps) {
  return (
    <header className={cx('grid gap-4 pt-6 pb-6 sm:pt-8', className)}>
      {crumbs && crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 max-w-measure gap-2">
          {kicker && <p className="text-sm font-semibold text-ink-soft">{kicker}</p>}
          <h1 className="text-2xl sm:text-3xl">{title}</h1>
          {lead && <p className="text-base text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  )
}
