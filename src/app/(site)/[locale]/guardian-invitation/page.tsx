import { getTranslations } from 'next-intl/server'
import { EnterFrame } from '@/domains/accounts/ui/enter/EnterFrame'
import { InvitationForm } from '@/domains/accounts/ui/family/InvitationForm'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readMe } from '@/domains/accounts/ui/read/me'
import { LinkButton } from '@/site/design/LinkButton'

type InvitationPageProps = { searchParams: Promise<{ token?: string | string[] }> }

export const generateMetadata = () => privateMetadata('invitation')

export default async function GuardianInvitationPage({ searchParams }: InvitationPageProps) {
  const token = String((await searchParams).token ?? '')
  const { viewer } = await readMe()
  const t = await getTranslations('accounts.invitation')
  const here = `/guardian-invitation${token ? `?token=${encodeURIComponent(token)}` : ''}`
  return (
    <EnterFrame title={t('title')} lead={t('lead')}>
      {viewer ? (
        <>
          <p className="text-ui">{t('asWhom', { name: viewer.name })}</p>
          <InvitationForm token={token || undefined} asksBirthDate={!viewer.birthDate} />
        </>
      ) : (
        <>
          <p className="text-ui">{t('signInFirst')}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton href={`/sign-in?next=${encodeURIComponent(here)}`} variant="primary">{t('signIn')}</LinkButton>
            <LinkButton href="/sign-up">{t('join')}</LinkButton>
          </div>
          <p className="text-sm text-ink-soft">{t('comeBack')}</p>
        </>
      )}
    </EnterFrame>
  )
}
