import { nobody } from '@/platform/access/rules'
import type { AdminView } from '@/platform/admin/types'

/** Takes the place of Payload's own sign-in page. Nobody has a link to it: the panel sends people there. */
export const staffLoginView: AdminView = {
  name: 'login',
  path: '/login',
  Component: '@/domains/accounts/admin/StaffLogin#StaffLogin',
  label: { en: 'Sign in', fr: 'Connexion', es: 'Entrar', ar: 'تسجيل الدخول' },
  may: nobody,
}
