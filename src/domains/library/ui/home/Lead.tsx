import { useTranslations } from 'next-intl'
import { BookOpen } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import type { WorkCard } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { useFacts } from '../WorkTile'
import { WorkCover } from '../WorkCover'

/** The work of the day: what to read now, large, with one thing to do. */
export function Lead({ work }: { work: WorkCard }) {
  const t = useTranslations('library')
  const facts = useFacts(work)
  return (
    <article className="grid items-center gap-x-14 gap-y-6 sm:grid-cols-[minmax(9rem,17rem)_minmax(0,1fr)]">
      <Link href={pathOf.work(work)} variant="bare" tabIndex={-1} aria-hidden className="block max-w-44 sm:max-w-none">
        <WorkCover work={work} eager />
      </Link>
      <div className="grid content-center gap-4">
        <p className="text-sm font-semibold text-accent">{t('home.today')}</p>
        <h2 className="text-2xl sm:text-3xl">
          <Link href={pathOf.work(work)} variant="plain" lang={work.language} dir="auto">
            {work.title}
          </Link>
        </h2>
        <p className="text-ui text-ink-soft">
          <bdi lang={work.language}>{work.authorName}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </p>
        {work.summary && (
          <p className="max-w-measure font-reading text-base" lang={work.language} dir="auto">
            {work.summary}
          </p>
        )}
        <div className="flex flex-wrap gap-3 pt-1">
          <LinkButton href={work.shelf === 'stories' ? pathOf.read(work.slug) : pathOf.work(work)} variant="primary" size="lg">
            <BookOpen aria-hidden className="size-5" />
            {t('home.read')}
          </LinkButton>
          <LinkButton href={pathOf.work(work)} variant="quiet" size="lg">
            {t('home.look')}
          </LinkButton>
        </div>
      </div>
    </article>
  )
}
