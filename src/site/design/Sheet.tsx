'use client'
import { Dialog as Radix } from 'radix-ui'
import { useTranslations } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx'
import { IconButton } from './IconButton'
import { X } from './icons'

type SheetProps = {
  trigger?: ReactElement
  title: string
  description?: string
  /** Which edge it slides from; start and end follow the direction of the page. */
  side?: 'start' | 'end' | 'bottom'
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: ReactNode
}

const sides = {
  start: 'inset-y-0 start-0 w-[min(22rem,88vw)] border-e',
  end: 'inset-y-0 end-0 w-[min(26rem,88vw)] border-s',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg border-t',
}

/** A panel from the edge: settings, contents, navigation. Holds the focus, closes by Escape or a tap beside it. */
export function Sheet({ trigger, title, description, side = 'end', open, onOpenChange, children }: SheetProps) {
  const t = useTranslations('design')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-scrim" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx('appear fixed z-50 flex flex-col border-line-strong bg-paper shadow-mid', sides[side])}
        >
          <header className="flex items-center justify-between gap-4 border-b border-line py-2 ps-5 pe-2">
            <Radix.Title className="text-lg">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t('close')}>
                <X aria-hidden className="size-5" />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto p-5">
            {description && <Radix.Description className="mb-4 text-sm text-ink-soft">{description}</Radix.Description>}
            {children}
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
