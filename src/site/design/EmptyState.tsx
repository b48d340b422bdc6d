import type { ReactNode } from 'react'
import type { Icon } from './icons'

type EmptyStateProps = {
  icon: Icon
  title: ReactNode
  /** What will stand here, and why it is worth having. */
  children: ReactNode
  /** The first step. */
  action?: ReactNode
  /** The heading's level where it stands. */
  level?: 2 | 3
}

/** Nothing here yet: says what would be, and offers the first step. */
export function EmptyState({ icon: Mark, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="grid content-center justify-items-center gap-3 rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      <Mark aria-hidden className="size-9 text-accent" strokeWidth={1.5} />
      <Heading className="text-lg">{title}</Heading>
      <div className="max-w-[48ch] text-ui text-ink-soft">{children}</div>
      {action && <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}
