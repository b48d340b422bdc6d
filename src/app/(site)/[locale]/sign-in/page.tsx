import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { PasskeySignIn } from '@/domains/accounts/ui/enter/PasskeySignIn'
import { SignInForm } from '@/domains/accounts/ui/enter/SignInForm'
import { signInWords } from '@/domains/accounts/ui/enter/signInWords'
import { ownPath } from '@/domains/accounts/ui/ownPath'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readMe } from '@/domains/accounts/ui/read/me'
import { Banner } from '@/site/design/Banner'
import { Link } from '@/site/design/Link'

type SignInPageProps = { searchParams: Promise<{ next?: string | string[]; done?: string | string[] }> }

const tales = ['verified', 'address', 'password'] as const

export const generateMetadata = () => privateMetadata('signIn')

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, done } = await searchParams
  const t = await getTranslations('accounts.signIn')
  const goal = ownPath(String(next ?? ''), await getLocale())
  if ((await readMe()).viewer) redirect(goal)
  const tale = tales.find((one) => one === done)
  const foot = (
    <>
      <Link href="/forgot-password" className="justify-self-start">{t('forgot')}</Link>
      <p>
        {t('newHere')} <Link href="/sign-up">{t('join')}</Link>
      </p>
    </>
  )
  return (
    <EnterFrame title={t('title')} lead={t('lead')} foot={foot}>
      {tale && <Banner tone="success" announce>{t(`done.${tale}`)}</Banner>}
      <SignInForm next={goal} words={await signInWords()} />
      <PasskeySignIn next={goal} words={{ button: t('passkey'), failed: t('passkeyFailed') }} />
    </EnterFrame>
  )
}
