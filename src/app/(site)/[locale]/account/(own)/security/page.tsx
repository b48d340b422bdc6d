import { getTranslations } from 'next-intl/server'
import { OwnHeader } from '@/domains/accounts/ui/account/OwnHeader'
import { privateMetadata } from '@/domains/accounts/ui/privateMetadata'
import { readOwn } from '@/domains/accounts/ui/read/me'
import { Authenticator } from '@/domains/accounts/ui/security/Authenticator'
import { Passkeys } from '@/domains/accounts/ui/security/Passkeys'
import { EmailForm, PasswordForm } from '@/domains/accounts/ui/security/PasswordForms'
import { readSecurity } from '@/domains/accounts/ui/security/readSecurity'
import { Sessions } from '@/domains/accounts/ui/security/Sessions'
import { SignInHistory } from '@/domains/accounts/ui/security/SignInHistory'
import { PageSection } from '@/site/design/PageSection'

export const generateMetadata = () => privateMetadata('security')

export default async function SecurityPage() {
  const { viewer } = await readOwn('/account/security')
  const { sessions, passkeys, app, history } = await readSecurity(viewer.id)
  const t = await getTranslations('accounts.security')
  return (
    <>
      <OwnHeader title={t('title')} lead={t('lead')} />
      <PageSection title={t('passwordTitle')} lead={t('passwordLead')}><PasswordForm /></PageSection>
      <PageSection title={t('emailTitle')}><EmailForm email={viewer.email ?? null} /></PageSection>
      <PageSection title={t('passkeysTitle')} lead={t('passkeysLead')}><Passkeys passkeys={passkeys} /></PageSection>
      <PageSection title={t('appTitle')} lead={t('appLead')}><Authenticator app={app} /></PageSection>
      <PageSection title={t('sessionsTitle')} lead={t('sessionsLead')}><Sessions sessions={sessions} /></PageSection>
      <PageSection title={t('historyTitle')} lead={t('historyLead')}><SignInHistory attempts={history} /></PageSection>
    </>
  )
}
