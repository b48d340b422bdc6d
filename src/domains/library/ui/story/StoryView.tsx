import { useTranslations } from 'next-intl'
import { Banner } from '@/site/design/Banner'
import { Breadcrumbs } from '@/site/design/Breadcrumbs'
import { PageSection } from '@/site/design/PageSection'
import type { WorkPage } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { Credits } from '../Credits'
import { Languages } from '../Languages'
import { Locked } from '../Locked'
import { WorkCover } from '../WorkCover'
import { WorkShelf } from '../WorkShelf'
import { Actions } from './Actions'
import { Beginning } from './Beginning'
import { Contents } from './Contents'
import { Facts } from './Facts'

/** The page about a story or book: what it is, who made it, how it opens, and the way into it. */
export function StoryView({ work, children }: { work: WorkPage; children?: React.ReactNode }) {
  const t = useTranslations('library')
  const { card, edition, editions, chapters, preview } = work
  const category = work.categories[0]
  const crumbs = [{ label: t('browse.title'), href: '/browse' }, ...(category ? [{ label: category.name, href: pathOf.category(category.slug) }] : [])]
  return (
    <article className="page-frame">
      <div className="py-4">
        <Breadcrumbs crumbs={crumbs} />
      </div>
      {!work.isPublished && (
        <Banner tone="caution" className="mb-6">
          {t('story.draft')}
        </Banner>
      )}
      <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-start gap-x-5 gap-y-6 sm:grid-cols-[minmax(9rem,15rem)_minmax(0,1fr)] sm:gap-x-14 sm:grid-rows-[auto_1fr] lg:grid-cols-[18rem_minmax(0,1fr)_17rem]">
        <div className="sm:row-span-2">
          <WorkCover work={card} eager />
        </div>
        <header className="grid min-w-0 gap-3 self-center sm:self-auto">
          <h1 className="text-xl wrap-anywhere sm:text-3xl" lang={card.language} dir="auto">
            {card.title}
          </h1>
          {work.subtitle && (
            <p className="font-reading text-base text-ink-soft sm:text-lg" lang={card.language} dir="auto">
              {work.subtitle}
            </p>
          )}
          <Credits credits={work.credits} language={card.language} />
        </header>
        <div className="col-span-2 grid min-w-0 gap-6 sm:col-span-1 sm:col-start-2 sm:row-start-2">
          {card.summary && (
            <p className="max-w-measure font-reading text-base" lang={card.language} dir="auto">
              {card.summary}
            </p>
          )}
          <Actions work={work} />
          <Languages
            editions={editions}
            current={edition}
            label={t('story.languages')}
            hrefOf={({ slug }) => pathOf.work({ shelf: card.shelf, slug })}
          />
          {children}
          {!work.open.read.allowed && <Locked open={work.open.read} price={work.price} title={t('locked.title')} back={pathOf.work(card)} />}
          {chapters.length > 0 && (
            <section className="grid gap-2">
              <h2 className="text-lg">{t('story.contents')}</h2>
              <Contents slug={card.slug} chapters={chapters} language={card.language} />
            </section>
          )}
          {chapters.length === 0 && preview && <Beginning document={preview} language={card.language} />}
        </div>
        <aside aria-label={t('story.facts')} className="col-span-2 rounded-lg bg-sunken p-5 lg:col-span-1 lg:col-start-3 lg:row-span-2 lg:row-start-1 strong:border strong:border-line">
          <Facts work={work} />
        </aside>
      </div>
      {work.similar.length > 0 && (
        <PageSection title={t('story.similar')} className="mt-6 border-t border-line">
          <WorkShelf works={work.similar} />
        </PageSection>
      )}
    </article>
  )
}
