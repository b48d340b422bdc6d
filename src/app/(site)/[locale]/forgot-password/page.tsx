import { getTranslations } from 'next-intl/server'
import { forgotPassword } from '@/domains/accounts/ui/actions/join'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { Link } from '@/site/design/Link'
import { ActionForm } from '@/site/forms/ActionForm'
import { TextField } from '@/site/forms/fields'

type ForgotPageProps = { searchParams: Promise<{ sent?: string | string[] }> }

export const generateMetadata = () => privateMetadata('forgot')

export default async function ForgotPasswordPage({ searchParams }: ForgotPageProps) {
  const { sent } = await searchParams
  const t = await getTranslations('accounts.forgot')
  const foot = <Link href="/sign-in" className="justify-self-start">{t('back')}</Link>
  if (sent)
    return (
      <EnterFrame title={t('sentTitle')} foot={foot}>
        <p className="text-base">{t('sentText')}</p>
        <p className="text-ui text-ink-soft">{t('sentNothing')}</p>
      </EnterFrame>
    )
  return (
    <EnterFrame title={t('title')} lead={t('lead')} foot={foot}>
      <ActionForm action={forgotPassword} submit={t('send')}>
        <TextField name="email" type="email" label={t('email')} required maxLength={255} autoComplete="email" />
      </ActionForm>
      <p className="text-ui text-ink-soft">{t('children')}</p>
    </EnterFrame>
  )
}
