'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'

type Props = { title: string; children: ReactNode; onClose: () => void; wide?: boolean; mustAnswer?: boolean }

/**
 * A dialog of the browser's own: it keeps the focus, closes with Escape and gives the focus back.
 * With `mustAnswer` it closes only by its own buttons.
 */
export const Dialog = ({ title, children, onClose, wide, mustAnswer }: Props) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement as HTMLElement | null
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      before?.focus?.()
    }
  }, [])
  return (
    <dialog
      aria-labelledby={id}
      className={`inkwell-dialog${wide ? ' inkwell-dialog--wide' : ''}`}
      onCancel={(event) => {
        event.preventDefault()
        if (!mustAnswer) onClose()
      }}
      onKeyDown={(event) => {
        // Chromium closes a dialog at the second Escape, asked or not.
        if (event.key === 'Escape' && mustAnswer) event.preventDefault()
        event.stopPropagation()
      }}
      ref={ref}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
