'use client'
import { Dialog as Radix } from 'radix-ui'
import { useTranslations } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'
import { IconButton } from './IconButton'
import { X } from './icons'

type DialogProps = {
  trigger?: ReactElement
  title: string
  description?: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The buttons at the foot; wrap the one that leaves in DialogClose. */
  actions?: ReactNode
  children?: ReactNode
}

/** A question or a small form above the page. Holds the focus and gives it back; Escape leaves. */
export function Dialog({ trigger, title, description, open, onOpenChange, actions, children }: DialogProps) {
  const t = useTranslations('design')
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-scrim p-4">
          <Radix.Content
            {...(description ? {} : { 'aria-describedby': undefined })}
            className="appear relative grid w-full max-w-lg gap-4 rounded-lg border border-line bg-surface p-5 shadow-mid sm:p-6"
          >
            <Radix.Title className="pe-10 text-lg">{title}</Radix.Title>
            {description && <Radix.Description className="text-ui text-ink-soft">{description}</Radix.Description>}
            {children}
            {actions && <div className="flex flex-wrap justify-end gap-3 pt-2">{actions}</div>}
            <Radix.Close asChild>
              <IconButton label={t('close')} className="absolute end-2 top-2">
                <X aria-hidden className="size-5" />
              </IconButton>
            </Radix.Close>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Around a button: closes the dialog it stands in. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Radix.Close asChild>{children}</Radix.Close>
}
