'use client'
import { Direction, Tooltip } from 'radix-ui'
import type { ReactNode } from 'react'
import { ToastProvider } from './Toast'

/** What client components share: the writing direction for their keys, one delay for hints, one place for messages. */
export function Providers({ direction, children }: { direction: 'ltr' | 'rtl'; children: ReactNode }) {
  return (
    <Direction.Provider dir={direction}>
      <Tooltip.Provider delayDuration={400}>
        <ToastProvider>{children}</ToastProvider>
      </Tooltip.Provider>
    </Direction.Provider>
  )
}
