import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/site/forms/ActionForm'
import { SelectField, TextField, TickField } from '@/site/forms/fields'
import { PasswordField } from '@/site/forms/PasswordField'
import type { ConsentRow } from '../../queries/consentSheet'
import { createChild } from '../actions/family'
import { countriesIn } from '../countries'
import { relations } from './readFamily'

/** Makes an account for a child: who it is, then one unticked box for each purpose, below its notice. */
export async function NewChildForm({ notices, country, asksBirthDate }: { notices: readonly ConsentRow[]; country?: string; asksBirthDate: boolean }) {
  const t = await getTranslations('accounts.family')
  const today = new Date().toISOString().slice(0, 10)
  return (
    <ActionForm action={createChild} submit={t('makeAccount')}>
      <TextField name="name" label={t('childName')} hint={t('childNameHint')} required maxLength={120} autoComplete="off" />
      <TextField name="username" label={t('username')} hint={t('usernameHint')} required dir="ltr" pattern="[a-z0-9_]{3,30}" maxLength={30} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <PasswordField isNew label={t('childPassword')} hint={t('childPasswordHint')} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="birthDate" type="date" label={t('childBirthDate')} required min="1900-01-02" max={today} autoComplete="off" />
        <SelectField name="country" label={t('country')} required placeholder={t('chooseCountry')} options={countriesIn(await getLocale())} defaultValue={country} />
        <SelectField name="relation" label={t('relation')} options={relations.map((value) => ({ value, label: t(`relations.${value}`) }))} defaultValue="parent" />
        {asksBirthDate && <TextField name="guardianBirthDate" type="date" label={t('ownBirthDate')} hint={t('ownBirthDateHint')} required max={today} autoComplete="bday" />}
      </div>
      <fieldset className="grid gap-4">
        <legend className="pb-2 font-reading text-lg font-semibold">{t('consentsTitle')}</legend>
        <p className="max-w-measure pb-2 text-ui text-ink-soft">{t('consentsText')}</p>
        {notices.map(({ purpose, notice }) => (
          <div key={purpose} className="grid gap-2 rounded-md border border-line p-4">
            <input type="hidden" name="purpose" value={`${purpose}|${notice.version}`} />
            <TickField name={`consent-${purpose}`} label={<strong>{notice.question}</strong>} hint={notice.facts[0]} />
            <details className="ps-8 text-ui">
              <summary className="inline-flex min-h-9 items-center text-accent underline underline-offset-4">
                {t('wholeNotice')}<span className="sr-only">: {notice.title}</span>
              </summary>
              <ul className="grid max-w-measure list-disc gap-1.5 ps-5 pt-1">
                {notice.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
                <li>{notice.without}</li>
              </ul>
            </details>
          </div>
        ))}
      </fieldset>
    </ActionForm>
  )
}
