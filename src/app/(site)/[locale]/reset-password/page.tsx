import { getTranslations } from 'next-intl/server'
import { resetPassword } from '@/domains/accounts/ui/actions/join'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { TokenForm } from '@/domains/accounts/ui/enter/TokenForm'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { Link } from '@/site/design/Link'
import { PasswordField } from '@/site/forms/PasswordField'

type TokenPageProps = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = () => privateMetadata('reset')

export default async function ResetPasswordPage({ searchParams }: TokenPageProps) {
  const token = String((await searchParams).token ?? '')
  const t = await getTranslations('accounts.reset')
  return (
    <EnterFrame title={t('title')} lead={token ? t('lead') : t('noToken')} foot={<Link href="/forgot-password">{t('again')}</Link>}>
      {token ? (
        <TokenForm action={resetPassword} token={token} submit={t('send')}>
          <PasswordField isNew label={t('password')} hint={t('passwordHint')} />
        </TokenForm>
      ) : (
        <Link href="/forgot-password">{t('again')}</Link>
      )}
    </EnterFrame>
  )
}
