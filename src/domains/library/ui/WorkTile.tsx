import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '@/site/design/Badge'
import { Lock } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import type { WorkCard } from '../queries/reading/types'
import { pathOf } from './addresses'
import { languageName } from './languageName'
import { WorkCover } from './WorkCover'

/** How long, for whom, in which language: what one wants to know before taking a book from the shelf. */
export function useFacts(work: WorkCard): string[] {
  const t = useTranslations('library')
  const locale = useLocale()
  const length = work.readingMinutes ? t('minutes', { minutes: work.readingMinutes }) : work.pageCount ? t('pages', { count: work.pageCount }) : undefined
  const age = work.ageRange ? t(`ages.${work.ageRange as 'under_6'}`) : undefined
  const kind = work.kind === 'text' ? undefined : t(`kinds.${work.kind}`)
  const language = work.language === locale ? undefined : languageName(work.language, locale)
  return [kind, language, age, length].filter((fact) => fact !== undefined)
}

type WorkTileProps = { work: WorkCard; eager?: boolean; level?: 2 | 3 | 4 }

/** A work on a shelf: one link, its name under its face. */
export function WorkTile({ work, eager, level = 3 }: WorkTileProps) {
  const t = useTranslations('library')
  const facts = useFacts(work)
  const Heading = `h${level}` as const
  return (
    <li className="group/tile relative grid content-start gap-3">
      <WorkCover
        work={work}
        eager={eager}
        className="transition-transform duration-200 group-hover/tile:-translate-y-1 motion-reduce:transform-none"
      />
      <div className="grid gap-1">
        <Heading className="text-ui leading-snug">
          <Link href={pathOf.work(work)} variant="plain" className="after:absolute after:inset-0" lang={work.language} dir="auto">
            {work.title}
          </Link>
        </Heading>
        <p className="text-sm text-ink-soft">
          <bdi lang={work.language}>{work.authorName}</bdi>
        </p>
        <p className="text-xs text-ink-soft">{facts.join(' · ')}</p>
        {work.isLocked && (
          <div>
            <Badge icon={<Lock aria-hidden />}>{t('preview')}</Badge>
          </div>
        )}
      </div>
    </li>
  )
}
