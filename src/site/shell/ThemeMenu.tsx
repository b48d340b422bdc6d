'use client'
import { useState } from 'react'
import { IconButton } from '../design/IconButton'
import { BookOpen, Contrast, Monitor, Moon, Palette, Sun } from '../design/icons'
import { Menu, MenuChoice } from '../design/Menu'
import { themeCookie, themeOf, themes, type Theme } from '../design/theme'

type Choice = Theme | 'system'

const icons = { system: Monitor, light: Sun, dark: Moon, sepia: BookOpen, contrast: Contrast }
const oneYear = 60 * 60 * 24 * 365

/** Shows the page in the theme at once and remembers it for a year on this device. */
function wear(choice: Choice) {
  const theme = themeOf(choice)
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${themeCookie}=${theme ?? ''}; path=/; max-age=${theme ? oneYear : 0}; samesite=lax${secure}`
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/** Chooses the page's appearance. Without scripts it is absent, and the device decides. */
export function ThemeMenu({ label, names, current }: { label: string; names: Record<Choice, string>; current?: Theme }) {
  const [choice, setChoice] = useState<Choice>(current ?? 'system')
  const choose = (next: Choice) => {
    wear(next)
    setChoice(next)
  }
  const options = (['system', ...themes] as const).map((value) => {
    const Mark = icons[value]
    return { value, label: names[value], icon: <Mark aria-hidden className="size-5 text-ink-soft" /> }
  })
  return (
    <Menu
      trigger={
        <IconButton label={label} className="noscript:hidden">
          <Palette aria-hidden className="size-5" />
        </IconButton>
      }
    >
      <MenuChoice label={label} value={choice} options={options} onValueChange={choose} />
    </Menu>
  )
}
