'use client'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { call } from '@/platform/api/browser'
import { forAccount, fromAccount, initial, keepPreferences, keptPreferences, type Preferences } from './preferences'
import type { MineInWork } from '../../queries/reading/types'

const never = () => () => {}
const pause = 800

/** While reading, the page takes the colours of the reading; it gets its own back afterwards. */
function useColours(theme: Preferences['theme']) {
  useEffect(() => {
    const page = document.documentElement
    const before = page.dataset.theme
    if (theme === 'auto') return
    page.dataset.theme = theme
    return () => {
      if (before) page.dataset.theme = before
      else delete page.dataset.theme
    }
  }, [theme])
}

/** The reader's choices: this browser's at once, the account's as soon as it has answered; kept in both. */
export function usePreferences(mine: MineInWork | undefined): [Preferences, (change: Partial<Preferences>) => void] {
  const isHere = useSyncExternalStore(never, () => true, () => false)
  const [chosen, setChosen] = useState<Preferences>()
  const preferences = chosen ?? (isHere ? keptPreferences() : undefined) ?? initial
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [asked, setAsked] = useState<MineInWork>()
  if (mine && mine !== asked) {
    setAsked(mine)
    if (mine.taste && !chosen) setChosen(fromAccount(mine.taste, preferences))
  }
  useColours(preferences.theme)
  const change = useCallback(
    (part: Partial<Preferences>) => {
      const next = { ...preferences, ...part }
      setChosen(next)
      keepPreferences(next)
      clearTimeout(timer.current)
      // The next page asks again; a choice that could not be kept in the account stays in this browser.
      if (mine?.signedIn) timer.current = setTimeout(() => void call('PATCH', '/account/settings', { body: { reading: forAccount(next) } }).catch(() => undefined), pause)
    },
    [preferences, mine?.signedIn],
  )
  return [preferences, change]
}
