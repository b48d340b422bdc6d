import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Link } from '@/site/design/Link'
import type { WorkPage } from '../../queries/reading/types'
import { pathOf } from '../addresses'
import { languageName } from '../languageName'

type Fact = { label: string; value: ReactNode }

function useFactList({ card, categories, readingLevel, publisher, publishedAt, isbn, sourceUrl, licence, licenceText }: WorkPage): Fact[] {
  const t = useTranslations('library')
  const locale = useLocale()
  const format = useFormatter()
  const facts: (Fact | false | null | '')[] = [
    { label: t('story.kind'), value: t(`kinds.${card.kind}`) },
    { label: t('story.language'), value: languageName(card.language, locale) },
    card.ageRange && { label: t('story.age'), value: t(`ages.${card.ageRange as 'under_6'}`) },
    readingLevel && { label: t('story.level'), value: t(`levels.${readingLevel as 'growing'}`) },
    Boolean(card.readingMinutes ?? card.pageCount) && {
      label: t('story.length'),
      value: card.readingMinutes ? t('minutes', { minutes: card.readingMinutes }) : t('pages', { count: card.pageCount ?? 0 }),
    },
    categories.length > 0 && {
      label: t('story.categories'),
      value: categories.map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 && ', '}
          <Link href={pathOf.category(slug)}>{name}</Link>
        </span>
      )),
    },
    publisher && { label: t('story.publisher'), value: publisher },
    publishedAt && { label: t('story.published'), value: format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) },
    isbn && { label: t('story.isbn'), value: <bdi>{isbn}</bdi> },
    sourceUrl && { label: t('story.source'), value: <Link href={sourceUrl} className="break-all">{sourceUrl.replace(/^https?:\/\//, '')}</Link> },
    licence && {
      label: t('story.licence'),
      value: (
        <>
          <bdi className="font-semibold">{t(`licences.${licence as 'cc_by_4'}`)}</bdi>
          <span className="mt-1 block text-sm text-ink-soft">{licenceText ?? t(`licenceMeans.${licence as 'cc_by_4'}`)}</span>
        </>
      ),
    },
  ]
  return facts.filter((fact): fact is Fact => Boolean(fact))
}

/** What one may want to know of a work beside what it tells. */
export function Facts({ work }: { work: WorkPage }) {
  const facts = useFactList(work)
  return (
    <dl className="grid gap-x-4 gap-y-3 text-ui sm:grid-cols-2 lg:grid-cols-1">
      {facts.map(({ label, value }) => (
        <div key={label} className="grid content-start">
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
