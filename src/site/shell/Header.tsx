import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SearchBox } from '../design/SearchBox'
import type { Theme } from '../design/theme'
import { localizedPath } from '../i18n/paths'
import { LanguageLinks } from './LanguageLinks'
import { LanguageMenu } from './LanguageMenu'
import { MainNavigation } from './MainNavigation'
import { MobileNavigation } from './MobileNavigation'
import { NavigationList } from './NavigationList'
import type { NavigationItem } from './navigation'
import { ThemeMenu } from './ThemeMenu'
import { Wordmark } from './Wordmark'

type HeaderProps = {
  name: string
  navigation: readonly NavigationItem[]
  theme?: Theme
  /** Where searching leads, without its language. */
  searchPath?: string
  /** Sign-in link, or the menu of the person who is signed in. */
  account?: ReactNode
  /** The bell, for those who have notifications. */
  bell?: ReactNode
}

/** The head of every page: name, ways, search, language, appearance, account. */
export async function Header({ name, navigation, theme, searchPath = '/search', account, bell }: HeaderProps) {
  const t = await getTranslations('shell')
  const search = {
    action: localizedPath(searchPath, await getLocale()),
    label: t('searchLabel'),
    searchLabel: t('search'),
    placeholder: t('searchPlaceholder'),
  }
  const themeNames = {
    system: t('themeSystem'),
    light: t('themeLight'),
    dark: t('themeDark'),
    sepia: t('themeSepia'),
    contrast: t('themeContrast'),
  }
  return (
    <header className="border-b border-line bg-paper print:hidden">
      <div className="page-frame flex min-h-16 flex-wrap items-center gap-x-1 py-2 lg:gap-x-3">
        <MobileNavigation label={t('menu')}>
          <SearchBox {...search} className="mb-4 sm:hidden" />
          <nav aria-label={t('mainNavigation')}>
            <NavigationList items={navigation} />
          </nav>
          <div className="mt-4 border-t border-line pt-2">
            <LanguageLinks label={t('language')} />
          </div>
        </MobileNavigation>
        <Wordmark name={name} />
        <MainNavigation items={navigation} label={t('mainNavigation')} />
        <SearchBox {...search} className="mx-2 hidden min-w-0 max-w-80 flex-1 sm:block lg:ms-auto" />
        <div className="ms-auto flex items-center lg:ms-0">
          <LanguageMenu label={t('language')} />
          <ThemeMenu label={t('theme')} names={themeNames} current={theme} />
          {bell}
          {account}
        </div>
      </div>
    </header>
  )
}
