import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SkipLink } from '../design/SkipLink'
import { themeCookie, themeOf } from '../design/theme'
import { Footer } from './Footer'
import { Header } from './Header'
import type { NavigationGroup, NavigationItem } from './navigation'

type FrameProps = {
  /** The name of the house and what it is, as its editors say it. */
  name: string
  tagline?: string
  navigation: readonly NavigationItem[]
  footer: readonly NavigationGroup[]
  searchPath?: string
  account?: ReactNode
  bell?: ReactNode
  /** Stands above everything, on every page: a viewing-as notice, a warning of the operator. */
  notice?: ReactNode
  children: ReactNode
}

/** Skip link, head, page, foot. A page fills `main` with sections of class `page-frame`. */
export async function Frame({ name, tagline, navigation, footer, searchPath, account, bell, notice, children }: FrameProps) {
  const t = await getTranslations('shell')
  const theme = themeOf((await cookies()).get(themeCookie)?.value)
  return (
    <>
      <SkipLink label={t('skip')} />
      {notice}
      <Header name={name} navigation={navigation} theme={theme} searchPath={searchPath} account={account} bell={bell} />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <Footer groups={footer} tagline={tagline} />
    </>
  )
}
