import { getTranslations } from 'next-intl/server'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { removePasskey } from '../actions/security'
import { readWhen } from '../read/when'
import { AddPasskey } from './AddPasskey'
import type { PasskeyRow } from './readSecurity'

const words = ['addPasskey', 'passkeyName', 'passkeyNameHint', 'yourPassword', 'passkeyAdded', 'passkeyStopped', 'passkeyUnknown'] as const

/** The passkeys of an account by the names that their owner gave them, and the way to another. */
export async function Passkeys({ passkeys }: { passkeys: readonly PasskeyRow[] }) {
  const t = await getTranslations('accounts.security')
  const errors = await getTranslations('errors')
  const { day: when } = await readWhen()
  const told = { passwordWrong: errors('account_password_wrong'), tooMany: errors('passkey_too_many'), often: errors('rate_too_many', { minutes: 15 }), looking: errors('access_looking') }
  return (
    <div className="grid gap-5">
      {passkeys.length > 0 && (
        <ActionForm action={removePasskey} className="gap-3">
          <ul className="grid gap-2">
            {passkeys.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-md border border-line bg-surface px-4 py-3">
                <div>
                  <p className="text-ui font-semibold"><bdi>{one.name}</bdi></p>
                  <p className="text-sm text-ink-soft">
                    {t('added', { when: when(one.createdAt) })}
                    {one.lastUsedAt && <> · {t('lastUsed', { when: when(one.lastUsedAt) })}</>}
                  </p>
                </div>
                <SubmitButton variant="secondary" name="passkey" value={one.id}>
                  {t('remove')}
                  <span className="sr-only">: {one.name}</span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        </ActionForm>
      )}
      <AddPasskey words={Object.fromEntries([...words.map((name) => [name, t(name)]), ...Object.entries(told)]) as never} />
    </div>
  )
}
