import type { ReactNode } from 'react'
import { Lock } from '../design/icons'

type RefusalProps = {
  title: ReactNode
  /** Why it is closed to this person. */
  children: ReactNode
  /** The ways in: sign in, ask, buy, join. */
  actions?: ReactNode
}

/** A page that this person may not open: says why, and how it opens. */
export function Refusal({ title, children, actions }: RefusalProps) {
  return (
    <div className="page-frame grid max-w-3xl gap-5 py-12 sm:py-20">
      <Lock aria-hidden className="size-9 text-accent" strokeWidth={1.5} />
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      <div className="max-w-measure text-base text-ink-soft">{children}</div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
