import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { TextField } from '@/site/forms/fields'
import { savePerson } from '../actions/own'
import type { Viewer } from '../read/me'

/** How the house calls somebody, and the username to sign in with. */
export async function PersonForm({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations('accounts.profile')
  return (
    <ActionForm action={savePerson} submit={t('savePerson')} submitVariant="secondary">
      <TextField name="name" label={t('name')} hint={t('nameHint')} required maxLength={120} defaultValue={viewer.name} autoComplete="name" />
      <TextField name="username" label={t('username')} hint={t('usernameHint')} dir="ltr" pattern="[a-z0-9_]{3,30}" maxLength={30} defaultValue={viewer.username ?? ''} optional autoComplete="username" autoCapitalize="none" spellCheck={false} />
    </ActionForm>
  )
}
