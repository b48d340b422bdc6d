import { useTranslations } from 'next-intl'
import { Avatar } from '@/site/design/Avatar'
import { EmptyState } from '@/site/design/EmptyState'
import { BookOpen } from '@/site/design/icons'
import { Link } from '@/site/design/Link'
import { PageSection } from '@/site/design/PageSection'
import type { AuthorPage } from '../read/finding'
import { pathOf } from '../addresses'
import { languageName } from '../languageName'
import { WorkShelf } from '../WorkShelf'

const pictureOf = (avatar: unknown): string | undefined => {
  if (!avatar || typeof avatar !== 'object') return undefined
  const { url, sizes } = avatar as { url?: string; sizes?: { thumbnail?: { url?: string | null } } }
  return sizes?.thumbnail?.url ?? url
}

/** The page of somebody who writes here: the face, the words about himself, the works. */
export function AuthorView({ author }: { author: AuthorPage }) {
  const t = useTranslations('library.author')
  const { name, works, translations, lists } = author
  const bio = typeof author.bio === 'string' ? author.bio : null
  return (
    <div className="page-frame">
      <header className="grid justify-items-start gap-6 py-8 sm:grid-cols-[auto_minmax(0,1fr)] sm:items-center sm:py-12">
        <Avatar name={name} image={pictureOf(author.avatar)} size="lg" />
        <div className="grid gap-3">
          <h1 className="text-2xl sm:text-3xl" dir="auto">
            {name}
          </h1>
          {bio && (
            <p className="max-w-measure font-reading text-base whitespace-pre-line" dir="auto">
              {bio}
            </p>
          )}
        </div>
      </header>
      <PageSection title={t('stories', { name })} className="border-t border-line">
        {works.length > 0 ? (
          <WorkShelf works={works} eager={6} />
        ) : (
          <EmptyState icon={BookOpen} title={t('empty')} level={3}>
            {t('emptyText', { name })}
          </EmptyState>
        )}
      </PageSection>
      {translations.length > 0 && <Translations translations={translations} />}
      {lists.length > 0 && (
        <PageSection title={t('lists')}>
          <ul className="grid gap-1">
            {lists.map((list) => (
              <li key={list.id}>
                <Link href={`/lists/${list.id}`} className="inline-flex min-h-9 items-center" dir="auto">
                  {list.name}
                </Link>
              </li>
            ))}
          </ul>
        </PageSection>
      )}
    </div>
  )
}

function Translations({ translations }: Pick<AuthorPage, 'translations'>) {
  const t = useTranslations('library.author')
  return (
    <PageSection title={t('translations')}>
      <ul className="grid gap-1">
        {translations.map(({ slug, shelf, title, language }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-3">
            <Link href={pathOf.work({ shelf: shelf === 'books' ? 'books' : 'stories', slug })} className="inline-flex min-h-9 items-center" lang={language} dir="auto">
              {title}
            </Link>
            <span className="text-sm text-ink-soft" lang={language}>
              {languageName(language, language, true)}
            </span>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
