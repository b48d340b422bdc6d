import { useTranslations } from 'next-intl'
import { Badge } from '@/site/design/Badge'
import { Lock } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import type { ChapterLine } from '../../queries/reading/types'
import { pathOf } from '../addresses'

type ContentsProps = { slug: string; chapters: readonly ChapterLine[]; language: string; current?: string }

/** The chapters of a book in order, sections below their parts. */
export function Contents({ slug, chapters, language, current }: ContentsProps) {
  const t = useTranslations('library')
  const isPartlyOpen = chapters.some(({ isOpen }) => isOpen) && chapters.some(({ isOpen }) => !isOpen)
  return (
    <ol className="grid">
      {chapters.map((chapter) => (
        <li key={chapter.id} className="border-b border-line last:border-0" style={{ paddingInlineStart: `${chapter.depth * 1.25}rem` }}>
          <Link
            href={pathOf.chapter(slug, chapter.key)}
            variant="bare"
            aria-current={chapter.key === current ? 'page' : undefined}
            className="flex min-h-11 items-center justify-between gap-4 rounded-sm py-2 hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            <span className="min-w-0" lang={language} dir="auto">
              {chapter.number && <span className="text-ink-soft">{chapter.number} </span>}
              {chapter.title}
            </span>
            <span className="flex shrink-0 items-center gap-2 text-sm text-ink-soft">
              {isPartlyOpen && chapter.isOpen && <Badge tone="give">{t('story.sample')}</Badge>}
              {!chapter.isOpen && <Lock className="size-4" aria-label={t('story.locked')} />}
              {chapter.minutes ? t('minutes', { minutes: chapter.minutes }) : null}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
