'use client'
import { useState, type KeyboardEvent } from 'react'

type Listbox = {
  count: number
  open: boolean
  setOpen: (open: boolean) => void
  choose: (index: number) => void
}

/** Which line of an open list the keys are on, and what the keys do (ARIA combobox pattern). */
export function useListbox({ count, open, setOpen, choose }: Listbox) {
  const [wanted, setActive] = useState(-1)
  const active = wanted < count ? wanted : count - 1
  const step = (by: number) => {
    setOpen(true)
    if (count > 0) setActive(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While letters are being composed (Arabic and other input methods), Enter belongs to the composing.
    if (event.nativeEvent.isComposing) return
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: open && active >= 0 ? () => choose(active) : undefined,
      Escape: open ? () => setOpen(false) : undefined,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return { active, setActive, onKeyDown }
}
