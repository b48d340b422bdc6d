'use client'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { Button } from '@/site/design/Button'
import { buttonStyle } from '@/site/design/buttonStyle'
import { Bell as BellIcon } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { menuPanelStyle } from '@/site/design/menuStyle'
import { useHydrated } from '@/site/design/useHydrated'
import { NoteLine } from './NoteLine'
import { useBell } from './useBell'

/** The bell in the head of every page: how many are new in its name, the newest behind it. Without scripts it leads to their page. */
export function Bell() {
  const t = useTranslations('bell')
  const hydrated = useHydrated()
  const looks = `${buttonStyle('quiet', 'md', true)} relative`
  if (!hydrated)
    return (
      <Link href="/account/notifications" variant="bare" aria-label={t('title')} className={looks}>
        <BellIcon aria-hidden className="size-5" />
      </Link>
    )
  return <LiveBell looks={looks} />
}

function LiveBell({ looks }: { looks: string }) {
  const t = useTranslations('bell')
  const { unread, notes, news, failed, load, mark } = useBell()
  const [open, setOpen] = useState(false)
  const label = t('label', { count: unread })
  const openOrClose = (next: boolean) => {
    setOpen(next)
    if (next) void load()
  }
  return (
    <Popover.Root open={open} onOpenChange={openOrClose}>
      <Popover.Trigger aria-label={label} title={label} className={looks}>
        <BellIcon aria-hidden className="size-5" />
        {unread > 0 && (
          <span aria-hidden className="absolute end-0.5 top-0.5 grid min-w-5 place-items-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent tabular-nums">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </Popover.Trigger>
      <span role="status" className="sr-only">
        {news > 0 && t('news', { count: news })}
      </span>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={8} collisionPadding={12} aria-label={t('title')} className={`${menuPanelStyle} w-[min(24rem,calc(100vw-1.5rem))]`}>
          <div className="flex items-center justify-between gap-4 px-3 pb-1">
            <h2 className="font-interface text-ui font-semibold">{t('title')}</h2>
            {unread > 0 && (
              <Button variant="quiet" size="sm" onClick={() => void mark()}>
                {t('markAll')}
              </Button>
            )}
          </div>
          {failed && !notes && <p className="px-3 py-4 text-ui text-ink-soft">{t('failed')}</p>}
          {notes?.length === 0 && <p className="px-3 py-4 text-ui text-ink-soft">{t('empty')}</p>}
          <ul className="grid">
            {notes?.map((note) => (
              <NoteLine
                key={note.id}
                note={note}
                unreadLabel={t('unread')}
                onOpen={() => {
                  setOpen(false)
                  if (!note.read) void mark([note.id])
                }}
              />
            ))}
          </ul>
          <Link href="/account/notifications" variant="bare" onClick={() => setOpen(false)} className={`${buttonStyle('quiet', 'sm')} sticky -bottom-2 mt-1 w-full bg-surface text-accent`}>
            {t('all')}
          </Link>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
