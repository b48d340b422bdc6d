import { getTranslations } from 'next-intl/server'
import { Bell, CircleUser, Library, PenLine, Settings, ShieldCheck, User, Users, type Icon } from '@/site/design/icons'
import type { Me } from './read/me'

export type Place = { key: string; href: string; label: string; icon: Icon }

/** The pages of a person's account, in the order of every menu that shows them. */
export const placesOf = async ({ viewer }: Pick<Me, 'viewer'>): Promise<Place[]> => {
  const t = await getTranslations('accounts.places')
  const isStaff = viewer?.roles?.some((role) => ['moderator', 'editor', 'admin'].includes(role))
  return [
    { key: 'overview', href: '/account', label: t('overview'), icon: CircleUser },
    { key: 'works', href: '/account/works', label: t('works'), icon: PenLine },
    { key: 'notifications', href: '/account/notifications', label: t('notifications'), icon: Bell },
    { key: 'profile', href: '/account/profile', label: t('profile'), icon: User },
    { key: 'settings', href: '/account/settings', label: t('settings'), icon: Settings },
    { key: 'security', href: '/account/security', label: t('security'), icon: ShieldCheck },
    { key: 'family', href: '/account/family', label: t('family'), icon: Users },
    ...(isStaff ? [{ key: 'panel', href: '/admin', label: t('panel'), icon: Library }] : []),
  ]
}
