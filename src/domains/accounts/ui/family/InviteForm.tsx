import { getTranslations } from 'next-intl/server'
import { InviteByCode } from './InviteByCode'
import { ActionForm } from '@/site/forms/ActionForm'
import { SelectField, TextField } from '@/site/forms/fields'
import { invite } from '../actions/family'
import { relations } from './readFamily'

type InviteFormProps = {
  /** The child that the invitation is about; without it the invitation is for whoever enters the code. */
  childId?: string
  /** By mail goes only where the child is known. */
  byMail: boolean
}

/** Invites the other side of a guardianship: by mail, or by a code to be handed over. */
export async function InviteForm({ childId, byMail }: InviteFormProps) {
  const t = await getTranslations('accounts.family')
  const relation = <SelectField name="relation" label={t('relation')} options={relations.map((value) => ({ value, label: t(`relations.${value}`) }))} defaultValue="parent" />
  const child = childId && <input type="hidden" name="childId" value={childId} />
  return (
    <div className="grid items-start gap-8 sm:grid-cols-2">
      {byMail && (
        <ActionForm action={invite} submit={t('sendInvitation')} submitVariant="secondary" clears label={t('byMailTitle')}>
          <h3 className="text-lg">{t('byMailTitle')}</h3>
          {child}
          <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} required maxLength={255} autoComplete="off" />
          {relation}
        </ActionForm>
      )}
      <InviteByCode words={{ title: t('byCodeTitle'), text: t('byCodeText'), make: t('makeCode'), yours: t('yourCode'), once: t('codeOnce') }}>
        {child}
        {relation}
      </InviteByCode>
    </div>
  )
}
