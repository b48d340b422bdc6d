import type { ReactNode } from 'react'
import { useFormatter } from 'next-intl'
import { Circle, type Icon } from './icons'

export type TimelineEntry = {
  id: string
  /** An instant, ISO 8601. */
  at: string
  title: ReactNode
  body?: ReactNode
  icon?: Icon
}

/** What happened, one below the other. Instants in the time zone of the request. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const format = useFormatter()
  return (
    <ol className="grid">
      {entries.map(({ id, at, title, body, icon: Mark = Circle }) => (
        <li key={id} className="group/entry relative flex gap-4 pb-6 last:pb-0">
          <span aria-hidden className="absolute start-[0.9375rem] top-8 bottom-0 w-0.5 bg-line group-last/entry:hidden" />
          <span
            aria-hidden
            className="grid size-8 shrink-0 place-items-center rounded-full border border-line bg-surface text-ink-soft"
          >
            <Mark className="size-4" />
          </span>
          <div className="min-w-0 pt-1">
            <p className="text-ui font-semibold">{title}</p>
            <time dateTime={at} className="block text-sm text-ink-soft">
              {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            {body && <div className="mt-1.5 max-w-measure text-ui">{body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
