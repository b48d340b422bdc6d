'use client'
import { usePathname } from 'next/navigation'
import { buttonStyle } from '../design/buttonStyle'
import { cx } from '../design/cx'
import { Disclosure } from '../design/Disclosure'
import { ChevronDown } from '../design/icons'
import { Link } from '../design/Link'
import { NavigationList } from './NavigationList'
import type { NavigationItem } from './navigation'

const entry = 'aria-[current]:bg-sunken'

/** True on the page itself and on the pages below it. */
function holds(path: string, href: string): boolean {
  const own = path.replace(/^\/[a-z]{2}(?=\/|$)/, '') || '/'
  return own === href || (href !== '/' && own.startsWith(`${href}/`))
}

/** The main ways in one line, for wide screens; groups open below their name. */
export function MainNavigation({ items, label }: { items: readonly NavigationItem[]; label: string }) {
  const path = usePathname()
  return (
    <nav aria-label={label} className="hidden lg:block">
      <ul className="flex items-center gap-1">
        {items.map((item) => {
          const current = holds(path, item.href)
          return (
            <li key={item.href}>
              {item.children?.length ? (
                <Disclosure
                  summaryClassName={buttonStyle('quiet')}
                  summary={
                    <>
                      {item.label}
                      <ChevronDown aria-hidden className="-me-1 size-4 transition-transform group-open/disclosure:rotate-180" />
                    </>
                  }
                  panelClassName="start-0 end-auto"
                >
                  <NavigationList items={[{ label: item.label, href: item.href }, ...item.children]} current={path} />
                </Disclosure>
              ) : (
                <Link
                  href={item.href}
                  variant="bare"
                  aria-current={current ? 'page' : undefined}
                  className={cx(buttonStyle('quiet'), entry)}
                >
                  {item.label}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
