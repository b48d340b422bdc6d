import { getLocale, getTranslations } from 'next-intl/server'
import { LinkButton } from '@/site/design/LinkButton'
import { menuItemStyle } from '@/site/design/menuStyle'
import { AccountMenu } from '@/site/shell/AccountMenu'
import { signOut } from './actions/leave'
import { placesOf } from './places'
import type { Me } from './read/me'
import { idOf, readPortrait } from './read/portrait'

/** In the head of every page: the way in, or what is one's own. */
export async function AccountArea({ me }: { me: Me }) {
  const t = await getTranslations('accounts.menu')
  if (!me.viewer)
    return (
      <div className="flex items-center gap-1">
        <LinkButton href="/sign-in" variant="quiet" className="whitespace-nowrap">{t('signIn')}</LinkButton>
        <LinkButton href="/sign-up" variant="primary" className="whitespace-nowrap max-sm:hidden">{t('join')}</LinkButton>
      </div>
    )
  const { viewer, profile } = me
  return (
    <AccountMenu name={viewer.name} image={await readPortrait(idOf(profile?.avatar))} label={t('label', { name: viewer.name })} items={(await placesOf(me)).map(({ href, label }) => ({ href, label }))}>
      <form action={signOut}>
        <input type="hidden" name="language-of-page" value={await getLocale()} />
        <button type="submit" className={menuItemStyle}>{t('signOut')}</button>
      </form>
    </AccountMenu>
  )
}
