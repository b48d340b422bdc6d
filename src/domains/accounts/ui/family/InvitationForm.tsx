import { getTranslations } from 'next-intl/server'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { TextField } from '@/site/forms/fields'
import { answerInvitation } from '../actions/family'

type InvitationFormProps = {
  /** The token of a mail's link; without it the code is asked for. */
  token?: string
  /** True where the account knows no date of birth, and a guardian must be of age. */
  asksBirthDate: boolean
}

/** Takes up an invitation, or says no to it. */
export async function InvitationForm({ token, asksBirthDate }: InvitationFormProps) {
  const t = await getTranslations('accounts.invitation')
  return (
    <ActionForm action={answerInvitation}>
      {token ? (
        <input type="hidden" name="secret" value={token} />
      ) : (
        <TextField name="secret" label={t('code')} hint={t('codeHint')} required dir="ltr" minLength={8} maxLength={20} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} />
      )}
      {asksBirthDate && <TextField name="birthDate" type="date" label={t('birthDate')} hint={t('birthDateHint')} min="1900-01-02" autoComplete="bday" optional />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="answer" value="yes">{t('accept')}</SubmitButton>
        <SubmitButton variant="secondary" name="answer" value="no">{t('decline')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
