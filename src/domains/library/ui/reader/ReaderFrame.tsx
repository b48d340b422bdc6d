'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { directionOf } from '@/platform/i18n/languages'
import { IconButton } from '@/site/design/IconButton'
import { CircleHelp } from '@/site/design/icons'
import { useHydrated } from '@/site/design/useHydrated'
import { localizedPath } from '@/site/i18n/paths'
import { pathOf } from '../addresses'
import { blockAtTop, blocksOf, chosenBlock, goTo } from './blocks'
import { BookmarksSheet } from './BookmarksSheet'
import { HelpDialog } from './HelpDialog'
import { ReadingBar } from './ReadingBar'
import type { Preferences } from './preferences'
import { Resume, useEarlier, type Earlier } from './Resume'
import type { Reading } from './savePlace'
import { SettingsSheet } from './SettingsSheet'
import { useKeyHelp } from './useKeyHelp'
import { useKeys } from './useKeys'
import { useMine } from './useMine'
import { usePreferences } from './usePreferences'
import { useReadingPlace } from './useReadingPlace'

type ReaderFrameProps = {
  reading: Reading
  slug: string
  back: { href: string; label: string }
  previous?: string
  next?: string
  /** The contents of the book, opened from the bar. */
  contents?: ReactNode
  children: ReactNode
}

type Opened = 'settings' | 'bookmarks' | 'help' | undefined

const screen = (part: number) => window.scrollBy({ top: part * (window.innerHeight - 120) })

/** What is alive around a text: the reader's letters and colours, his place, his bookmarks, his keys. */
export function ReaderFrame({ reading, slug, back, previous, next, contents, children }: ReaderFrameProps) {
  const t = useTranslations('reader')
  const locale = useLocale()
  const router = useRouter()
  const isHydrated = useHydrated()
  const text = useRef<HTMLDivElement>(null)
  const { mine, again } = useMine(reading.shelf, reading.id)
  const [preferences, change] = usePreferences(mine)
  const part = useReadingPlace(text, reading, Boolean(mine?.signedIn))
  const earlier = useEarlier(reading, mine)
  const [opened, setOpened] = useState<Opened>()
  // Other letters make other lines: what was at the top of the screen stays there.
  const choose = (part: Partial<Preferences>) => {
    const block = text.current ? blockAtTop(text.current) : undefined
    const before = block?.getBoundingClientRect().top ?? 0
    change(part)
    requestAnimationFrame(() => block && window.scrollBy({ top: block.getBoundingClientRect().top - before, behavior: 'instant' }))
  }
  const openOr = (what: Opened) => (isOpen: boolean) => setOpened(isOpen ? what : undefined)
  const help = useKeyHelp(Boolean(reading.chapter))

  const keys = useMemo(() => {
    const turns = directionOf(reading.language) === 'rtl' ? -1 : 1
    const follow = (href: string | undefined) => href && router.push(localizedPath(href, locale))
    return {
      ArrowRight: () => screen(turns), ArrowLeft: () => screen(-turns), n: () => follow(next), p: () => follow(previous),
      b: () => setOpened('bookmarks'), a: () => setOpened('settings'), '?': () => setOpened('help'),
    }
  }, [reading.language, next, previous, router, locale])
  useKeys(keys, preferences.hasKeys)

  const marked = mine?.bookmarks
  useEffect(() => {
    if (!text.current || !marked) return
    const places = new Set(marked.map(({ position }) => position))
    for (const block of blocksOf(text.current)) block.toggleAttribute('data-bookmarked', places.has(block.id))
  }, [marked])

  const block = opened === 'bookmarks' && text.current ? chosenBlock(text.current) : undefined
  const here = { position: block?.id ?? null, excerpt: block?.textContent?.trim().slice(0, 180) ?? null, note: null }
  const partHref = (chapter: string | null) => (chapter && chapter !== reading.chapter?.key ? localizedPath(pathOf.chapter(slug, chapter), locale) : '')
  const goOn = ({ chapter, position }: Earlier) => {
    const other = partHref(chapter)
    if (other) router.push(`${other}#${position ?? ''}`)
    else if (position) goTo(position)
  }

  return (
    <div
      className="reading"
      data-font={preferences.font}
      data-spacing={preferences.spacing}
      data-width={preferences.width}
      style={{ '--reading-scale': preferences.size / 100 } as CSSProperties}
      suppressHydrationWarning
    >
      <ReadingBar back={back} title={reading.title} progress={<progress value={part} max={1} aria-label={t('progress', { percent: Math.round(part * 100) })} />}>
        {contents}
        {isHydrated && (
          <>
            <span className="px-1 text-sm text-ink-soft tabular-nums max-sm:hidden">{t('progress', { percent: Math.round(part * 100) })}</span>
            <BookmarksSheet
              reading={reading}
              mine={mine}
              again={again}
              open={opened === 'bookmarks'}
              onOpenChange={openOr('bookmarks')}
              here={here}
              hrefOf={({ chapter, position }) => `${partHref(chapter)}#${position ?? ''}`}
              signInHref={`/sign-in?next=${encodeURIComponent(reading.href)}`}
            />
            <SettingsSheet preferences={preferences} onChange={choose} open={opened === 'settings'} onOpenChange={openOr('settings')} />
            <IconButton label={t('help')} onClick={() => setOpened('help')} className="max-sm:hidden">
              <CircleHelp aria-hidden className="size-5" />
            </IconButton>
            <HelpDialog help={help} open={opened === 'help'} onOpenChange={openOr('help')} />
          </>
        )}
      </ReadingBar>
      <div ref={text}>{children}</div>
      <Resume earlier={earlier} onGo={goOn} />
    </div>
  )
}
