import type { ReactNode } from 'react'

/** The head of a page of one's account. */
export function OwnHeader({ title, lead }: { title: string; lead?: ReactNode }) {
  return (
    <header className="grid max-w-measure gap-2 pb-2">
      <h1 className="text-2xl">{title}</h1>
      {lead && <p className="text-base text-ink-soft">{lead}</p>}
    </header>
  )
}
