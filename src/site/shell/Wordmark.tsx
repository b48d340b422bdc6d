import { getTranslations } from 'next-intl/server'
import { Link } from '../design/Link'

/** A drop of ink in a round well: the mark, drawn in the colour of the accent. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <path d="M6 13.5h20l2.2 12.1A3 3 0 0 1 25.3 29H6.7a3 3 0 0 1-2.9-3.4z" fill="var(--ink)" />
      <rect x="8.5" y="10" width="15" height="3.5" rx="1" fill="var(--ink)" />
      <path d="M16 1.5c2.5 3.2 3.7 5 3.7 6.6a3.7 3.7 0 0 1-7.4 0c0-1.6 1.2-3.4 3.7-6.6z" fill="var(--accent)" />
      <path d="M10 21c2-1.7 4-1.7 6 0s4 1.7 6 0" fill="none" stroke="var(--paper)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  )
}

/** The name of the house, a way home from everywhere. */
export async function Wordmark() {
  const t = await getTranslations('shell')
  return (
    <Link href="/" variant="bare" aria-label={t('home')} className="flex min-h-11 shrink-0 items-center gap-2 rounded-md">
      <Mark className="size-8" />
      <span lang="en" dir="ltr" className="font-reading text-lg font-bold tracking-tight">
        Inkwell
      </span>
    </Link>
  )
}
