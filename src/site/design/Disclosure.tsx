'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { cx } from './cx'

type DisclosureProps = {
  /** What stands on the button. */
  summary: ReactNode
  summaryClassName?: string
  /** Read aloud in place of what stands on the button, where that is an icon. */
  label?: string
  panelClassName?: string
  className?: string
  children: ReactNode
}

/**
 * A button that opens a panel of links below itself. It is a <details>, so it opens without scripts;
 * with them, Escape, a click elsewhere and leaving by Tab close it.
 */
export function Disclosure({ summary, summaryClassName, label, panelClassName, className, children }: DisclosureProps) {
  const frame = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const details = frame.current
    if (!details) return
    const closeUnlessInside = (event: Event) => {
      if (details.open && !details.contains(event.target as Node)) details.open = false
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return
      details.open = false
      details.querySelector('summary')?.focus()
    }
    const closeAfterChoice = (event: Event) => {
      if ((event.target as Element).closest('a')) details.open = false
    }
    document.addEventListener('pointerdown', closeUnlessInside)
    document.addEventListener('focusin', closeUnlessInside)
    details.addEventListener('keydown', closeOnEscape)
    details.addEventListener('click', closeAfterChoice)
    return () => {
      document.removeEventListener('pointerdown', closeUnlessInside)
      document.removeEventListener('focusin', closeUnlessInside)
      details.removeEventListener('keydown', closeOnEscape)
      details.removeEventListener('click', closeAfterChoice)
    }
  }, [])
  return (
    <details ref={frame} className={cx('group/disclosure relative', className)}>
      <summary aria-label={label} title={label} className={summaryClassName}>
        {summary}
      </summary>
      <div
        className={cx(
          'appear absolute end-0 top-full z-40 mt-2 max-h-[75dvh] min-w-52 overflow-y-auto rounded-lg border border-line bg-surface p-2 shadow-mid strong:border-line-strong',
          panelClassName,
        )}
      >
        {children}
      </div>
    </details>
  )
}
