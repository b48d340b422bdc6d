import type { ReactNode } from 'react'
import { cx } from './cx'

/** Covers side by side, as many as the width holds, two at least; its children are list items. */
export function Shelf({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <ul className={cx('grid grid-cols-[repeat(auto-fill,minmax(min(9rem,40vw),1fr))] gap-x-6 gap-y-8 wrap-anywhere', className)}>
      {children}
    </ul>
  )
}
