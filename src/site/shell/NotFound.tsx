import { getLocale, getTranslations } from 'next-intl/server'
import { LinkButton } from '../design/LinkButton'
import { PageHeader } from '../design/PageHeader'
import { SearchBox } from '../design/SearchBox'
import { localizedPath } from '../i18n/paths'

/** What stands where nothing stands: says so, and offers the search, the library and the home page. */
export async function NotFound() {
  const t = await getTranslations('shell')
  return (
    <div className="page-frame grid max-w-3xl gap-6 py-8 sm:py-16">
      <PageHeader kicker="404" title={t('notFoundTitle')} lead={t('notFoundText')} className="py-0" />
      <SearchBox
        action={localizedPath('/search', await getLocale())}
        label={t('searchLabel')}
        searchLabel={t('notFoundSearch')}
        placeholder={t('searchPlaceholder')}
        className="max-w-md"
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/browse" variant="primary">
          {t('browse')}
        </LinkButton>
        <LinkButton href="/">{t('goHome')}</LinkButton>
      </div>
    </div>
  )
}
