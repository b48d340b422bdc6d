import type { ServerProps } from 'payload'
import Link from 'next/link'
import type { Language } from '../i18n/languages'
import { adminViews } from './views'

/** Links to the domains' own pages in the admin panel's navigation: only those that the viewer may open. */
export const NavLinks = async ({ i18n, payload, user }: ServerProps) => {
  const req = { user, payload } as never
  const open = await Promise.all(adminViews().filter(({ isLinked }) => isLinked !== false).map(async (view) => ((await view.may({ req })) ? [view] : [])))
  const links = open.flat()
  if (links.length === 0) return null
  return (
    <div className="inkwell-nav">
      {links.map(({ name, path, label }) => (
        <Link className="nav__link" href={`${payload.config.routes.admin}${path}`} key={name} prefetch={false}>
          <span className="nav__link-label">{label[i18n.language as Language] ?? label.en}</span>
        </Link>
      ))}
    </div>
  )
}
