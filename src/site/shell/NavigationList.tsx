import { Link } from '../design/Link'
import { menuItemStyle } from '../design/menuStyle'
import type { NavigationItem } from './navigation'

/** All ways under one another, groups open: for the narrow screen's sheet. */
export function NavigationList({ items, current }: { items: readonly NavigationItem[]; current?: string }) {
  return (
    <ul className="grid gap-1">
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            variant="bare"
            aria-current={item.href === current ? 'page' : undefined}
            className={menuItemStyle}
          >
            {item.label}
          </Link>
          {item.children && (
            <div className="ms-3 border-s border-line ps-2">
              <NavigationList items={item.children} current={current} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
