/** The blocks of the text that is being read: each has an id that names it for good. */
export const blocksOf = (text: HTMLElement): HTMLElement[] => [...text.querySelectorAll<HTMLElement>('[id^="p-"]')]

/** Height that the bar above the text takes. */
const bar = 72

/** The block at the top of the screen: where the reader is. */
export function blockAtTop(text: HTMLElement): HTMLElement | undefined {
  const blocks = blocksOf(text)
  return blocks.find((block) => block.getBoundingClientRect().bottom > bar) ?? blocks.at(-1)
}

/** The block that the reader has marked with pointer or keyboard, else the one at the top. */
export function chosenBlock(text: HTMLElement): HTMLElement | undefined {
  const start = window.getSelection()?.anchorNode
  const element = start instanceof Element ? start : start?.parentElement
  const marked = window.getSelection()?.isCollapsed ? null : element?.closest<HTMLElement>('[id^="p-"]')
  return marked && text.contains(marked) ? marked : blockAtTop(text)
}

/** How much of the text lies above the lower edge of the screen, 0 to 1. */
export function partRead(text: HTMLElement): number {
  const { top, height } = text.getBoundingClientRect()
  if (height <= 0) return 0
  const room = height - window.innerHeight + bar
  return room <= 0 ? 1 : Math.min(1, Math.max(0, (bar - top) / room))
}

/** Brings a block to the top and marks it for a moment. */
export function goTo(id: string): boolean {
  const block = document.getElementById(id)
  if (!block) return false
  block.scrollIntoView({ block: 'start' })
  block.setAttribute('data-found', '')
  setTimeout(() => block.removeAttribute('data-found'), 2400)
  return true
}
