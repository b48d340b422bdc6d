import type { ReactNode } from 'react'
import { Card } from '@/site/design/Card'

type EnterFrameProps = {
  title: string
  lead?: ReactNode
  /** The other ways, below the card. */
  foot?: ReactNode
  children: ReactNode
}

/** The doorstep: one thing to do, in the middle of a quiet page. */
export function EnterFrame({ title, lead, foot, children }: EnterFrameProps) {
  return (
    <div className="page-frame grid max-w-xl justify-items-stretch gap-6 py-8 sm:py-14">
      <header className="grid gap-2">
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {lead && <p className="text-base text-ink-soft">{lead}</p>}
      </header>
      <Card className="grid gap-6">{children}</Card>
      {foot && <div className="grid gap-2 text-ui">{foot}</div>}
    </div>
  )
}
