/** One way to go: a page, or a group of pages with a page of its own. */
export type NavigationItem = {
  label: string
  /** A path without its language, or a full address. */
  href: string
  children?: readonly Omit<NavigationItem, 'children'>[]
}

/** A titled list of ways, as the footer shows them. */
export type NavigationGroup = { label: string; items: readonly NavigationItem[] }
