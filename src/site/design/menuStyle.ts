/** One line of a menu: a link of a disclosure or an item of a Menu. */
export const menuItemStyle =
  'flex min-h-10 w-full items-center gap-3 rounded-md px-3 py-1.5 text-start text-ui text-ink no-underline outline-offset-0 ' +
  'hover:bg-sunken data-highlighted:bg-sunken data-disabled:opacity-55 aria-[current]:font-semibold pointer-coarse:min-h-11'

/** The sheet that a menu lies on. */
export const menuPanelStyle =
  'appear z-50 max-h-[75dvh] min-w-52 overflow-y-auto rounded-lg border border-line bg-surface p-2 shadow-mid strong:border-line-strong'
