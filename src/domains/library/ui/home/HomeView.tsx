import { useTranslations } from 'next-intl'
import { PageSection } from '@/site/design/PageSection'
import type { HomePageData, HomeSection } from '../../queries/reading/types'
import { WorkShelf } from '../WorkShelf'
import { ContinueReading } from './ContinueReading'
import { Invitations } from './Invitations'
import { Lead } from './Lead'

/** An editor's words where there are some, else the name of the shelf's kind. */
function useTitle() {
  const t = useTranslations('library')
  return ({ title, kind, more }: HomeSection) => {
    const age = more?.match(/age=(\w+)/)?.[1]
    if (title) return title
    return kind === 'age_range' && age ? t(`ages.${age as 'under_6'}`) : t(`home.sections.${kind as 'newest'}`)
  }
}

/** The home page: a word of welcome, the story of the day, and the shelves that an editor arranged. */
export function HomeView({ home }: { home: HomePageData }) {
  const t = useTranslations('library.home')
  const titleOf = useTitle()
  return (
    <>
      <div className="border-b border-line bg-sunken">
        <div className="page-frame grid gap-8 py-8 sm:py-12">
          <div className="grid gap-2">
            <h1 className="text-2xl sm:text-3xl">{home.headline ?? t('title')}</h1>
            <p className="max-w-measure text-base text-ink-soft">{home.intro ?? t('intro')}</p>
          </div>
          {home.lead && <Lead work={home.lead} />}
        </div>
      </div>
      <div className="page-frame">
        {home.sections.map((section, index) =>
          section.kind === 'continue_reading' ? (
            <ContinueReading key={`continue-${index}`} title={section.title ?? t('sections.continue_reading')} lead={section.text ?? t('continueLead')} />
          ) : (
            <PageSection
              key={`${section.kind}-${index}`}
              title={titleOf(section)}
              lead={section.text}
              more={section.more ? { label: t('all'), href: section.more } : undefined}
            >
              <WorkShelf works={section.works} eager={index === 0 ? 4 : 0} />
            </PageSection>
          ),
        )}
        <Invitations />
      </div>
    </>
  )
}
