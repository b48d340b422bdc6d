'use client'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { PasswordField } from '@/site/forms/PasswordField'
import { removeApp, renewCodes } from '../actions/security'
import type { AppWords } from './Authenticator'
import { RecoveryCodes } from './RecoveryCodes'

/** New recovery codes, or the app off the account; each after the password. */
export function AppKeeping({ words }: { words: AppWords }) {
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <ActionForm action={renewCodes} label={words.renewCodes}>
        {({ told }) =>
          told?.codes ? (
            <RecoveryCodes codes={told.codes} words={words} />
          ) : (
            <>
              <PasswordField label={words.yourPassword} />
              <SubmitButton variant="secondary">{words.renewCodes}</SubmitButton>
            </>
          )
        }
      </ActionForm>
      <ActionForm action={removeApp} label={words.removeApp}>
        <PasswordField label={words.yourPassword} />
        <SubmitButton variant="danger">{words.removeApp}</SubmitButton>
      </ActionForm>
    </div>
  )
}
