import type { ReadingTaste } from '../../queries/reading/types'

/** How somebody likes to read. `size` is in per cent of the page's own, `spacing` in lines. */
export type Preferences = {
  font: 'serif' | 'sans' | 'dyslexia'
  size: number
  spacing: 'normal' | 'tight' | 'wide'
  width: 'narrow' | 'medium' | 'wide'
  theme: 'auto' | 'light' | 'sepia' | 'dark' | 'contrast'
  pages: 'auto' | 'single' | 'spread'
  /** Whether single letters on the keyboard do something. */
  hasKeys: boolean
}

export const initial: Preferences = { font: 'serif', size: 100, spacing: 'normal', width: 'medium', theme: 'auto', pages: 'auto', hasKeys: true }
export const sizes = { least: 80, most: 240, step: 10 }

/** Lines, as the account keeps them. */
const lines = { tight: 1.4, normal: 1.6, wide: 2 } as const
const storageKey = 'inkwell.reading'

const oneOf = <T extends string>(value: unknown, choices: readonly T[], other: T): T => choices.find((choice) => choice === value) ?? other

const clean = (given: Partial<Record<keyof Preferences, unknown>>): Preferences => ({
  font: oneOf(given.font, ['serif', 'sans', 'dyslexia'], initial.font),
  size: Math.min(sizes.most, Math.max(sizes.least, Math.round(Number(given.size) / 10) * 10 || initial.size)),
  spacing: oneOf(given.spacing, ['normal', 'tight', 'wide'], initial.spacing),
  width: oneOf(given.width, ['narrow', 'medium', 'wide'], initial.width),
  theme: oneOf(given.theme, ['auto', 'light', 'sepia', 'dark', 'contrast'], initial.theme),
  pages: oneOf(given.pages, ['auto', 'single', 'spread'], initial.pages),
  hasKeys: given.hasKeys !== false,
})

/** What this browser remembers, or nothing. */
export function keptPreferences(): Preferences | undefined {
  try {
    const kept = localStorage.getItem(storageKey)
    return kept ? clean(JSON.parse(kept) as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(preferences))
  } catch {
    // A browser that keeps nothing is the reader's choice.
  }
}

/** The account's choice on top of this device's: what the account cannot keep stays as it is here. */
export function fromAccount(taste: ReadingTaste, here: Preferences): Preferences {
  const spacing = taste.spacing == null ? here.spacing : taste.spacing <= 1.45 ? 'tight' : taste.spacing >= 1.85 ? 'wide' : 'normal'
  const theme = here.theme === 'contrast' && taste.theme === 'auto' ? 'contrast' : taste.theme
  return clean({ ...here, ...taste, spacing, theme })
}

/** As the account keeps it; high contrast is a matter of the device. */
export const forAccount = ({ font, size, spacing, width, theme, pages }: Preferences) => ({
  font, size, spacing: lines[spacing], width, pages, theme: theme === 'contrast' ? 'auto' : theme,
})
