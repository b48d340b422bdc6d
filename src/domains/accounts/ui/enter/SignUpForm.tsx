import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { SelectField, TextField, TickField } from '@/site/forms/fields'
import { PasswordField } from '@/site/forms/PasswordField'
import { signUp } from '../actions/join'
import { countriesIn } from '../countries'
import { DeviceTimeZone } from './DeviceTimeZone'

const today = () => new Date().toISOString().slice(0, 10)

/** Asks for no more than an account needs. The date of birth is asked of everybody, and nothing hints at an answer. */
export async function SignUpForm() {
  const t = await getTranslations('accounts.signUp')
  return (
    <ActionForm action={signUp} submit={t('send')}>
      <TextField name="name" label={t('name')} hint={t('nameHint')} required maxLength={120} autoComplete="name" />
      <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} required maxLength={255} autoComplete="email" />
      <PasswordField isNew label={t('password')} hint={t('passwordHint')} />
      <TextField name="birthDate" type="date" label={t('birthDate')} hint={t('birthDateHint')} required min="1900-01-02" max={today()} autoComplete="bday" />
      <SelectField name="country" label={t('country')} hint={t('countryHint')} required placeholder={t('chooseCountry')} options={countriesIn(await getLocale())} autoComplete="country" />
      <TickField name="newsletter" label={t('newsletter')} hint={t('newsletterHint')} />
      <DeviceTimeZone />
    </ActionForm>
  )
}
