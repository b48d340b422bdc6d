import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '@/platform/admin/Brand'
import { isLanguage } from '@/platform/i18n/languages'
import { loginWords } from './loginWords'
import { StaffLoginForm } from './StaffLoginForm'

/** The way into the admin panel: password, then the second factor where there is one, or a passkey alone. */
export const StaffLogin = ({ initPageResult, searchParams, i18n }: AdminViewServerProps) => {
  const { req } = initPageResult
  const { routes } = req.payload.config
  const target = getSafeRedirect({ fallbackTo: routes.admin, redirectTo: searchParams?.redirect ?? '' })
  if (req.user) redirect(target)
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  return (
    <>
      <div className="login__brand"><Logo /></div>
      <StaffLoginForm forgot={`/${language}/forgot-password`} target={target} words={loginWords[language]} />
    </>
  )
}
