import { getTranslations } from 'next-intl/server'
import { Link } from '../design/Link'

/** A pen's nib over the ink it was dipped in: the mark, in ink and the accent. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden className={className}>
      <path d="M12 1.5h8l3.6 10.5L16 24.5 8.4 12z" fill="var(--accent)" />
      <path d="M16 12.8v11" stroke="var(--paper)" strokeWidth="1.5" />
      <circle cx="16" cy="11.3" r="2" fill="var(--paper)" />
      <path
        d="M2.5 22.5c3.6-1.9 6.6-1.9 9.6-.3 2.6 1.4 5.2 1.4 7.8 0 3-1.6 6-1.6 9.6.3v3.2c0 3-2.3 4.8-5.2 4.8H7.7c-2.9 0-5.2-1.8-5.2-4.8z"
        fill="var(--ink)"
      />
    </svg>
  )
}

/** The name of the house, a way home from everywhere. */
export async function Wordmark({ name }: { name: string }) {
  const t = await getTranslations('shell')
  return (
    <Link href="/" variant="bare" aria-label={t('home')} className="flex min-h-11 shrink-0 items-center gap-2 rounded-md">
      <Mark className="size-8" />
      <span dir="auto" className="font-reading text-lg font-bold tracking-tight max-[22rem]:sr-only">
        {name}
      </span>
    </Link>
  )
}
