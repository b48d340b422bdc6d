'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { directionOf } from '@/platform/i18n/languages'
import { useHydrated } from '@/site/design/useHydrated'
import { localizedPath } from '@/site/i18n/paths'
import { BookmarksSheet } from '../reader/BookmarksSheet'
import { HelpDialog } from '../reader/HelpDialog'
import { ReadingBar } from '../reader/ReadingBar'
import { Resume, useEarlier } from '../reader/Resume'
import type { Reading } from '../reader/savePlace'
import { useKeys, type Keys } from '../reader/useKeys'
import { useMine } from '../reader/useMine'
import { usePreferences } from '../reader/usePreferences'
import { openTogether, type Mode } from './opening'
import { PageSteps } from './PageSteps'
import { PageTools, zooms } from './PageTools'
import { usePageHelp } from './usePageHelp'
import { usePagePlace } from './usePagePlace'
import { useSwipe } from './useSwipe'

export type TurnerProps = {
  reading: Reading
  back: { href: string; label: string }
  /** The pages that are here, in order; the first has the number `from`. */
  pages: readonly { key: string; node: ReactNode }[]
  from: number
  total: number
  /** True where two pages lie open side by side; false where each is a double page by itself. */
  isPaired: boolean
  layout: Mode
  /** Address of a page that is not here. */
  hrefOfPage?: string
  children?: ReactNode
}

/**
 * A book of pages: one, two or all in a column, larger and smaller, by buttons, keys and fingers, in the
 * direction of its language. Without scripts all pages stand in a column.
 */
export function PageTurner({ reading, back, pages, from, total, isPaired, layout, hrefOfPage, children }: TurnerProps) {
  const t = useTranslations('reader')
  const locale = useLocale()
  const router = useRouter()
  const isHydrated = useHydrated()
  const place = useRef<HTMLDivElement>(null)
  const { mine, again } = useMine(reading.shelf, reading.id)
  const [preferences, change] = usePreferences(mine)
  const [index, setIndex] = useState(0)
  const [shownMode, setMode] = useState<Mode>()
  const [zoom, setZoom] = useState(1)
  const [isWhole, setWhole] = useState(false)
  const [isHelp, setHelp] = useState(false)
  const [isMarking, setMarking] = useState(false)
  const mode = shownMode ?? (preferences.pages === 'auto' ? layout : preferences.pages)
  const before = from - 1
  const open = openTogether(index, pages.length, mode, isPaired, before)
  const earlier = useEarlier(reading, mine)
  usePagePlace(reading, from + open[open.length - 1], total, Boolean(mine?.signedIn))
  const help = usePageHelp()

  const goTo = useCallback(
    (number: number) => {
      const inside = number - from
      if (inside >= 0 && inside < pages.length) {
        setIndex(inside)
        history.replaceState(history.state, '', `#page-${number}`)
        document.getElementById(`page-${number}`)?.scrollIntoView({ block: 'nearest' })
      } else if (hrefOfPage && number >= 1 && number <= total) router.push(`${localizedPath(hrefOfPage, locale)}?from=${number}`)
    },
    [from, pages.length, hrefOfPage, total, router, locale],
  )
  const first = from + open[0]
  const last = from + open[open.length - 1]
  const canGo = (number: number) => (number >= 1 && number <= total && (hrefOfPage || (number >= from && number < from + pages.length)) ? () => goTo(number) : undefined)
  const forward = canGo(last + 1)
  const backward = canGo(mode === 'spread' && isPaired ? Math.max(first - 2, first === 1 ? 0 : 1) : first - 1)

  useEffect(() => {
    const look = () => {
      const wanted = Number(/^#page-(\d+)$/.exec(location.hash)?.[1])
      if (wanted >= from && wanted < from + pages.length) setIndex(wanted - from)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [from, pages.length])
  useEffect(() => {
    // The next pages come while this one is looked at.
    for (const number of [last + 1, last + 2]) for (const picture of document.querySelectorAll<HTMLImageElement>(`#page-${number} img`)) picture.loading = 'eager'
  }, [last])
  useEffect(() => {
    const changed = () => setWhole(document.fullscreenElement === place.current)
    document.addEventListener('fullscreenchange', changed)
    return () => document.removeEventListener('fullscreenchange', changed)
  }, [])
  const whole = useCallback(() => void (document.fullscreenElement ? document.exitFullscreen() : place.current?.requestFullscreen()), [])
  const zoomBy = (step: number) => setZoom((now) => zooms[Math.min(zooms.length - 1, Math.max(0, zooms.indexOf(now) + step))])

  const isRtl = directionOf(reading.language) === 'rtl'
  const keys = useMemo(() => {
    const nothing = () => {}
    const turn: Keys = mode === 'scroll' ? {} : {
      ArrowRight: (isRtl ? backward : forward) ?? nothing, ArrowLeft: (isRtl ? forward : backward) ?? nothing, ' ': forward ?? nothing,
      PageDown: forward ?? nothing, PageUp: backward ?? nothing, Home: () => goTo(1), End: () => goTo(total),
    }
    return { ...turn, '+': () => zoomBy(1), '=': () => zoomBy(1), '-': () => zoomBy(-1), f: whole, b: () => setMarking(true), '?': () => setHelp(true) }
  }, [mode, isRtl, backward, forward, goTo, total, whole])
  useKeys(keys, preferences.hasKeys)
  useSwipe(place, mode !== 'scroll' && zoom === 1, (way) => ((way === 'left') !== isRtl ? forward : backward)?.())

  const addressOfPage = (position: string | null) => {
    const number = Number(position?.replace('page-', ''))
    const isHere = number >= from && number < from + pages.length
    return isHere || !hrefOfPage ? `#${position ?? ''}` : `${localizedPath(hrefOfPage, locale)}?from=${number}#page-${number}`
  }
  const choose = (next: Mode) => {
    setMode(next)
    if (next !== 'scroll') change({ pages: next })
  }
  const isShown = (at: number) => mode === 'scroll' || open.includes(at)
  return (
    <div className="turner" ref={place}>
      <ReadingBar back={back} title={reading.title} progress={<progress value={last} max={total} aria-label={t('pageOf', { page: last, total })} />}>
        {isHydrated && (
          <BookmarksSheet
            reading={reading}
            mine={mine}
            again={again}
            open={isMarking}
            onOpenChange={setMarking}
            here={{ position: `page-${first}`, excerpt: t('pageOf', { page: first, total }), note: null }}
            hrefOf={({ position }) => addressOfPage(position)}
            signInHref={`/sign-in?next=${encodeURIComponent(reading.href)}`}
          />
        )}
        {isHydrated && (
          <PageTools modes={['single', 'spread', 'scroll']} mode={mode} onMode={choose} zoom={zoom} onZoom={setZoom} isWhole={isWhole} onWhole={whole} />
        )}
        <HelpDialog help={help} open={isHelp} onOpenChange={setHelp} />
      </ReadingBar>
      <div className="turner-stage" data-mode={isHydrated ? mode : 'early'} data-zoomed={zoom > 1 || undefined} dir={isRtl ? 'rtl' : 'ltr'} style={{ '--zoom': zoom } as CSSProperties}>
        <ol className="turner-pages" data-open={isPaired ? open.length : 1}>
          {pages.map(({ key, node }, at) => (
            <li key={key} id={`page-${from + at}`} hidden={isHydrated && !isShown(at)}>
              {node}
            </li>
          ))}
        </ol>
      </div>
      {isHydrated && mode !== 'scroll' && (
        <div className="page-frame py-4" dir={isRtl ? 'rtl' : 'ltr'}>
          <PageSteps page={first} total={total} back={backward} forward={forward} onGo={goTo} />
        </div>
      )}
      <div className="page-frame pb-8">{children}</div>
      <Resume earlier={earlier?.page && earlier.page !== first ? earlier : undefined} isPage onGo={({ page }) => page && goTo(page)} />
    </div>
  )
}
