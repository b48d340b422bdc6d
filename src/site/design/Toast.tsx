'use client'
import { Toast as Radix } from 'radix-ui'
import { useTranslations } from 'next-intl'
import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { CircleAlert, CircleCheck, Info, X } from './icons'

export type ToastMessage = {
  text: string
  tone?: 'info' | 'success' | 'danger'
  /** Takes the thing back; the message then stays 10 s instead of 6. */
  undo?: () => void
}

type Shown = ToastMessage & { id: number }

const Show = createContext<(message: ToastMessage) => void>(() => {})

/** Gives a function that shows a short message at the edge of the page and reads it aloud. */
export const useToast = () => useContext(Show)

const icons = { info: Info, success: CircleCheck, danger: CircleAlert }
const colours = { info: 'text-learn', success: 'text-give', danger: 'text-danger' }

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('design')
  const [shown, setShown] = useState<Shown[]>([])
  const show = useCallback(
    (message: ToastMessage) => setShown((all) => [...all.slice(-2), { ...message, id: Date.now() + Math.random() }]),
    [],
  )
  const remove = (id: number) => setShown((all) => all.filter((message) => message.id !== id))
  return (
    <Show.Provider value={show}>
      <Radix.Provider label={t('notifications')} swipeDirection="down">
        {children}
        {shown.map((message) => (
          <ToastCard key={message.id} message={message} onGone={() => remove(message.id)} />
        ))}
        <Radix.Viewport
          label={`${t('notifications')} ({hotkey})`}
          className="fixed bottom-4 z-50 grid w-full max-w-full justify-items-center gap-2 px-4 empty:hidden sm:end-4 sm:w-auto sm:justify-items-end sm:px-0"
        />
      </Radix.Provider>
    </Show.Provider>
  )
}

function ToastCard({ message, onGone }: { message: Shown; onGone: () => void }) {
  const t = useTranslations('design')
  const tone = message.tone ?? 'info'
  const Mark = icons[tone]
  return (
    <Radix.Root
      type={tone === 'danger' ? 'foreground' : 'background'}
      duration={message.undo ? 10_000 : 6_000}
      onOpenChange={(open) => !open && onGone()}
      className="appear flex w-full max-w-md items-center gap-3 rounded-lg border border-line-strong bg-surface py-2 ps-4 pe-2 shadow-mid"
    >
      <Mark aria-hidden className={`size-5 shrink-0 ${colours[tone]}`} />
      <Radix.Description className="min-w-0 flex-1 text-ui">{message.text}</Radix.Description>
      {message.undo && (
        <Radix.Action asChild altText={t('undo')} onClick={message.undo}>
          <Button variant="quiet" size="sm" className="text-accent">
            {t('undo')}
          </Button>
        </Radix.Action>
      )}
      <Radix.Close asChild>
        <IconButton label={t('close')} size="sm">
          <X aria-hidden className="size-5" />
        </IconButton>
      </Radix.Close>
    </Radix.Root>
  )
}
