import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { SignUpForm } from '@/domains/accounts/ui/enter/SignUpForm'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readMe } from '@/domains/accounts/ui/read/me'
import { Banner } from '@/site/design/Banner'
import { Link } from '@/site/design/Link'
import { localizedPath } from '@/site/i18n/paths'

type SignUpPageProps = { searchParams: Promise<{ sent?: string | string[] }> }

export const generateMetadata = () => privateMetadata('signUp')

export default async function SignUpPage({ searchParams }: SignUpPageProps) {
  const { sent } = await searchParams
  const t = await getTranslations('accounts.signUp')
  if ((await readMe()).viewer) redirect(localizedPath('/account', await getLocale()))
  const toSignIn = (
    <p>
      {t('haveOne')} <Link href="/sign-in">{t('signIn')}</Link>
    </p>
  )
  if (sent)
    return (
      <EnterFrame title={t('sentTitle')} foot={toSignIn}>
        <p className="text-base">{t('sentText')}</p>
        <p className="text-ui text-ink-soft">{t('sentNothing')}</p>
        {sent === 'young' && <Banner title={t('youngTitle')}>{t('youngText')}</Banner>}
      </EnterFrame>
    )
  return (
    <EnterFrame title={t('title')} lead={t('lead')} foot={toSignIn}>
      <SignUpForm />
    </EnterFrame>
  )
}
