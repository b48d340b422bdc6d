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
    <article className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-5 gap-y-5 sm:grid-cols-[minmax(9rem,17rem)_minmax(0,1fr)] sm:grid-rows-[1fr_auto_auto_1fr] sm:gap-x-14 sm:gap-y-4">
      <Link href={pathOf.work(work)} variant="bare" tabIndex={-1} aria-hidden className="block sm:col-start-1 sm:row-span-4 sm:row-start-1">
        <WorkCover work={work} eager />
      </Link>
      <div className="grid content-center gap-2 sm:col-start-2 sm:row-start-2 sm:gap-4">
        <p className="text-sm font-semibold text-accent">{t('home.today')}</p>
        <h2 className="text-xl sm:text-3xl">
          <Link href={pathOf.work(work)} variant="plain" lang={work.language} dir="auto">
            {work.title}
          </Link>
        </h2>
        <p className="text-sm text-ink-soft sm:text-ui">
          <bdi lang={work.language}>{work.authorName}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </p>
      </div>
      <div className="col-span-2 grid gap-4 sm:col-span-1 sm:col-start-2 sm:row-start-3">
        {work.summary && (
          <p className="max-w-measure font-reading text-base" lang={work.language} dir="auto">
            {work.summary}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
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
