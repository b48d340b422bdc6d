'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from '@/site/design/Link'

type AccountNavigationProps = { label: string; places: readonly { key: string; href: string; label: string; mark: ReactNode }[] }

/** The pages of an account: a column beside them, a line that moves sideways above them where there is no room. */
export function AccountNavigation({ label, places }: AccountNavigationProps) {
  const path = usePathname().replace(/^\/[a-z]{2}(?=\/)/, '')
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a narrow screen the line moves sideways: the page that one is on should be in sight.
    frame.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [path])
  return (
    <nav ref={frame} aria-label={label} className="-mx-4 overflow-x-auto px-4 py-1 lg:mx-0 lg:overflow-visible lg:p-0">
      <ul className="flex gap-1 lg:grid">
        {places.map((place) => (
          <li key={place.key} className="shrink-0">
            <Link
              href={place.href}
              variant="bare"
              aria-current={place.href === path ? 'page' : undefined}
              className="flex min-h-11 items-center gap-2.5 rounded-md px-3 text-ui whitespace-nowrap text-ink-soft hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {place.mark}
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
