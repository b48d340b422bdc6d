import { useTranslations } from 'next-intl'
import { Link } from '@/site/design/Link'
import type { Credit } from '../queries/reading/types'
import { pathOf } from './addresses'

/** Who made it, each once under each part that he had. */
export function Credits({ credits, language }: { credits: readonly Credit[]; language: string }) {
  const t = useTranslations('library.story.roles')
  const roles = [...new Set(credits.map(({ role }) => role))]
  return (
    <ul className="grid gap-1 text-ui">
      {roles.map((role) => (
        <li key={role}>
          <span className="text-ink-soft">{t(role as 'author')}</span>{' '}
          {credits
            .filter((credit) => credit.role === role)
            .map(({ name, page }, index) => (
              <span key={name}>
                {index > 0 && ', '}
                <bdi lang={language}>{page ? <Link href={pathOf.author(page)}>{name}</Link> : name}</bdi>
              </span>
            ))}
        </li>
      ))}
    </ul>
  )
}
