import { useId, type ReactNode } from 'react'
import { cx } from './cx'
import { ArrowRight } from './icons'
import { Link } from './Link'

type PageSectionProps = {
  title: ReactNode
  lead?: ReactNode
  /** Where the whole of it stands ("All stories"). */
  more?: { label: string; href: string }
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** One part of a page under its own heading. */
export function PageSection({ title, lead, more, level = 2, className, children }: PageSectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={cx('grid grid-cols-[minmax(0,1fr)] gap-5 py-8', className)}>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <div className="min-w-0">
          <Heading id={id} className={level === 2 ? 'text-xl' : 'text-lg'}>
            {title}
          </Heading>
          {lead && <p className="mt-1 max-w-measure text-ui text-ink-soft">{lead}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            variant="plain"
            className="inline-flex min-h-9 items-center gap-1.5 text-ui font-semibold text-accent pointer-coarse:min-h-11"
          >
            {more.label}
            <ArrowRight aria-hidden className="flip-rtl size-4" />
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}
