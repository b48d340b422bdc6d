import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { TextField } from '@/site/forms/fields'
import { PasswordField } from '@/site/forms/PasswordField'
import { changeEmail, changePassword } from '../actions/security'

export async function PasswordForm() {
  const t = await getTranslations('accounts.security')
  return (
    <ActionForm action={changePassword} submit={t('changePassword')} submitVariant="secondary" clears className="max-w-md">
      <PasswordField name="oldPassword" label={t('oldPassword')} />
      <PasswordField isNew label={t('newPassword')} hint={t('newPasswordHint')} />
    </ActionForm>
  )
}

export async function EmailForm({ email }: { email: string | null }) {
  const t = await getTranslations('accounts.security')
  return (
    <ActionForm action={changeEmail} submit={t('changeEmail')} submitVariant="secondary" clears className="max-w-md">
      <p className="text-ui">{email ? t.rich('emailNow', { email, b: (text) => <strong dir="ltr">{text}</strong> }) : t('noEmail')}</p>
      <TextField name="email" type="email" label={t('newEmail')} hint={t('newEmailHint')} required maxLength={255} autoComplete="email" />
      <PasswordField label={t('yourPassword')} />
    </ActionForm>
  )
}
