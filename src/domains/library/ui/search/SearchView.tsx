import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/site/design/EmptyState'
import { Search } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { LinkButton } from '@/site/design/LinkButton'
import { Pagination } from '@/site/design/Pagination'
import { SearchBox } from '@/site/design/SearchBox'
import { localizedPath } from '@/site/i18n/paths'
import { pathOf } from '../addresses'
import type { SearchAnswer } from '../read/finding'
import { useFacts } from '../WorkTile'
import { WorkCover } from '../WorkCover'

type Hit = SearchAnswer['works'][number]

/** A line of the text with the words that were looked for; they come between ⟦ and ⟧. */
function Highlight({ line, language }: { line: string; language: string }) {
  return (
    <p className="line-clamp-3 max-w-measure font-reading text-ui" lang={language} dir="auto">
      {line.split(/⟦([^⟧]*)⟧/).map((part, index) =>
        index % 2 === 1 ? (
          <mark key={index} className="rounded-sm bg-accent-soft px-0.5 font-semibold text-ink">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </p>
  )
}

/** One work that was found: its face, its name, and why. */
function Result({ hit, eager }: { hit: Hit; eager: boolean }) {
  const facts = useFacts(hit)
  const line = hit.highlight ?? hit.summary
  return (
    <li className="relative grid grid-cols-[4.5rem_minmax(0,1fr)] gap-5 border-b border-line py-5 last:border-0 sm:grid-cols-[5.5rem_minmax(0,1fr)]">
      <WorkCover work={hit} eager={eager} />
      <div className="grid content-start gap-1.5">
        <h2 className="text-lg leading-snug">
          <Link href={pathOf.work(hit)} variant="plain" className="after:absolute after:inset-0" lang={hit.language} dir="auto">
            {hit.title}
          </Link>
        </h2>
        <p className="text-sm text-ink-soft">
          <bdi lang={hit.language}>{hit.authorName}</bdi>
          {facts.map((fact) => ` · ${fact}`)}
        </p>
        {line && <Highlight line={line} language={hit.language} />}
      </div>
    </li>
  )
}

/** What was found, or what comes closest; always with the words to change. */
export function SearchView({ query, answer }: { query: string; answer: SearchAnswer | undefined }) {
  const t = useTranslations('library.search')
  const locale = useLocale()
  return (
    <div className="page-frame grid max-w-4xl gap-6 py-8">
      <h1 className="text-2xl sm:text-3xl">{query ? t('results', { query }) : t('title')}</h1>
      <SearchBox action={localizedPath('/search', locale)} label={t('label')} searchLabel={t('title')} defaultValue={query} />
      {!answer && (
        <EmptyState icon={Search} title={t('empty')} action={<LinkButton href="/browse">{t('browse')}</LinkButton>}>
          {t('emptyText')}
        </EmptyState>
      )}
      {answer && answer.works.length > 0 && (
        <>
          <p role="status" className="text-ui text-ink-soft">
            {t('found', { count: answer.total })}
          </p>
          <ol className="-mt-4">
            {answer.works.map((hit, index) => (
              <Result key={hit.slug} hit={hit} eager={index < 4} />
            ))}
          </ol>
          <Pagination page={answer.page} pages={answer.pages} hrefOf={(page) => `/search?q=${encodeURIComponent(query)}${page > 1 ? `&page=${page}` : ''}`} />
        </>
      )}
      {answer && answer.works.length === 0 && <Nothing query={query} answer={answer} />}
    </div>
  )
}

function Nothing({ query, answer }: { query: string; answer: SearchAnswer }) {
  const t = useTranslations('library.search')
  return (
    <div className="grid gap-6">
      <EmptyState icon={Search} title={t('nothing', { query })} action={<LinkButton href="/browse">{t('browse')}</LinkButton>}>
        {t('nothingText')}
      </EmptyState>
      {answer.suggestions.length > 0 && (
        <section className="grid gap-2">
          <h2 className="text-lg">{t('perhaps')}</h2>
          <ul className="grid gap-1">
            {answer.suggestions.map(({ title, shelf, slug }) => (
              <li key={slug}>
                <Link href={pathOf.work({ shelf: shelf === 'books' ? 'books' : 'stories', slug })} className="inline-flex min-h-9 items-center" dir="auto">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
