import { getTranslations } from 'next-intl/server'
import { confirmEmail } from '@/domains/accounts/ui/actions/join'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { TokenForm } from '@/domains/accounts/ui/enter/TokenForm'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { Link } from '@/site/design/Link'

type TokenPageProps = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = () => privateMetadata('confirm')

export default async function ConfirmEmailPage({ searchParams }: TokenPageProps) {
  const token = String((await searchParams).token ?? '')
  const t = await getTranslations('accounts.confirm')
  return (
    <EnterFrame title={t('title')} lead={token ? t('lead') : t('noToken')} foot={<Link href="/account/security">{t('again')}</Link>}>
      {token ? <TokenForm action={confirmEmail} token={token} submit={t('send')} /> : <Link href="/sign-in">{t('signIn')}</Link>}
    </EnterFrame>
  )
}
