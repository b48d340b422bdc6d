'use client'
import { usePathname } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { buttonStyle } from '../design/buttonStyle'
import { Disclosure } from '../design/Disclosure'
import { IconButton } from '../design/IconButton'
import { Menu } from '../design/icons'
import { Sheet } from '../design/Sheet'
import { useHydrated } from '../design/useHydrated'

/** The narrow screen's navigation: a sheet with scripts, a plain opening panel without. */
export function MobileNavigation({ label, children }: { label: string; children: ReactNode }) {
  const path = usePathname()
  const hydrated = useHydrated()
  const [openOn, setOpenOn] = useState<string>()
  const icon = <Menu aria-hidden className="size-6" />
  if (!hydrated)
    return (
      <Disclosure
        className="-ms-3 lg:hidden"
        label={label}
        summary={icon}
        summaryClassName={buttonStyle('quiet', 'md', true)}
        panelClassName="start-0 end-auto w-[min(20rem,calc(100vw-2rem))]"
      >
        {children}
      </Disclosure>
    )
  return (
    <Sheet
      title={label}
      side="start"
      // Open on this page only: having gone somewhere, it is closed.
      open={openOn === path}
      onOpenChange={(open) => setOpenOn(open ? path : undefined)}
      trigger={
        <IconButton label={label} className="-ms-3 lg:hidden">
          {icon}
        </IconButton>
      }
    >
      {children}
    </Sheet>
  )
}
