import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SplitLayout } from '@/site/design/SplitLayout'
import { placesOf } from '../places'
import { readMe } from '../read/me'
import { AccountNavigation } from './AccountNavigation'

/** The pages of an account beside their list. A stranger sees neither: each page sends him to sign in. */
export async function AccountFrame({ children }: { children: ReactNode }) {
  const me = await readMe()
  if (!me.viewer) return children
  const t = await getTranslations('accounts.places')
  const places = (await placesOf(me)).map(({ icon: Mark, ...place }) => ({ ...place, mark: <Mark aria-hidden className="size-5 shrink-0" /> }))
  return (
    <div className="page-frame pt-6 pb-10 sm:pt-8">
      <SplitLayout aside={<AccountNavigation label={t('navigation')} places={places} />}>
        <div className="max-w-3xl">{children}</div>
      </SplitLayout>
    </div>
  )
}
