'use client'
import { cx } from '../design/cx'
import { usePageInLanguages } from './LanguageMenu'

/** The languages in one line, for the foot of the page. */
export function LanguageLinks({ label }: { label: string }) {
  const pages = usePageInLanguages()
  return (
    <nav aria-label={label}>
      <ul className="-mx-2 flex flex-wrap gap-x-1">
        {pages.map(({ language, isCurrent, link, name }) => (
          <li key={language}>
            <a
              {...link}
              className={cx(
                'flex min-h-11 items-center rounded-sm px-2 underline-offset-4 hover:underline aria-[current]:font-semibold',
                !isCurrent && 'font-system',
              )}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
