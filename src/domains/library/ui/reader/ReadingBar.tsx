import type { ReactNode } from 'react'
import { ArrowLeft } from '@/site/design/icons'
import { Link } from '@/site/design/Link'

type ReadingBarProps = { back: { href: string; label: string }; title: ReactNode; progress?: ReactNode; children: ReactNode }

/** The narrow bar above what one reads: the way back, what it is, how far one is, and the tools. */
export function ReadingBar({ back, title, progress, children }: ReadingBarProps) {
  return (
    <div className="reading-bar sticky top-0 z-20 border-b border-line bg-paper print:hidden">
      <div className="page-frame flex min-h-14 items-center gap-2">
        <Link href={back.href} variant="bare" aria-label={back.label} title={back.label} className="grid size-11 shrink-0 place-items-center rounded-md hover:bg-sunken">
          <ArrowLeft aria-hidden className="flip-rtl size-5" />
        </Link>
        <p className="min-w-0 flex-1 truncate font-reading text-ui" dir="auto">
          {title}
        </p>
        {children}
      </div>
      {progress}
    </div>
  )
}
