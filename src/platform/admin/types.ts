import type { Gate } from '../access/types'
import type { Language } from '../i18n/languages'

/** A page that a domain adds to the admin panel: a server component on its own path, with a link in the navigation. */
export type AdminView = {
  name: string
  /** Below /admin, with a slash in front. */
  path: `/${string}`
  /** Import path of the component, `@/domains/x/admin/View#View`. */
  Component: string
  label: Record<Language, string>
  /** Who sees the link and the page. The page's own data has its policies besides. */
  may: Gate
  /** Whether the navigation links to it; a page of one document is reached from its list. */
  isLinked?: boolean
}
