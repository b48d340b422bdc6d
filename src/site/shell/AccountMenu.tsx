import type { ReactNode } from 'react'
import { Avatar } from '../design/Avatar'
import { Disclosure } from '../design/Disclosure'
import { Link } from '../design/Link'
import { menuItemStyle } from '../design/menuStyle'
import type { NavigationItem } from './navigation'

type AccountMenuProps = {
  name: string
  image?: string
  /** Read aloud in place of the picture: "Account of Miriam Adler". */
  label: string
  items: readonly Omit<NavigationItem, 'children'>[]
  /** The form that signs out. */
  children?: ReactNode
}

/** What is one's own, behind one's picture. Opens without scripts. */
export function AccountMenu({ name, image, label, items, children }: AccountMenuProps) {
  return (
    <Disclosure
      label={label}
      summary={<Avatar name={name} image={image} size="sm" />}
      summaryClassName="grid size-11 place-items-center rounded-full hover:bg-sunken"
    >
      <p className="px-3 pt-1 pb-2 text-ui font-semibold">{name}</p>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} variant="bare" className={menuItemStyle}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
      {children && <div className="mt-2 border-t border-line pt-2">{children}</div>}
    </Disclosure>
  )
}
