'use client'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { TextField } from '@/site/forms/fields'
import { PasswordField } from '@/site/forms/PasswordField'
import { setUpApp } from '../actions/security'
import type { AppWords } from './Authenticator'
import { RecoveryCodes } from './RecoveryCodes'

/** Password, picture to scan, first code, recovery codes: one form that goes on by itself. */
export function AppSetup({ words }: { words: AppWords }) {
  return (
    <ActionForm action={setUpApp} className="max-w-md">
      {({ told }) => {
        if (told?.codes) return <RecoveryCodes codes={told.codes} words={words} />
        if (told?.secret) return <Scan secret={told.secret} qr={told.qr} words={words} />
        return (
          <>
            <PasswordField label={words.yourPassword} />
            <SubmitButton variant="secondary">{words.beginApp}</SubmitButton>
          </>
        )
      }}
    </ActionForm>
  )
}

function Scan({ secret, qr, words }: { secret: string; qr: string; words: AppWords }) {
  return (
    <>
      <p role="status" className="text-ui">
        {words.scan}
      </p>
      {/* As a picture, so that nothing inside a drawing can ever run. */}
      <img src={`data:image/svg+xml,${encodeURIComponent(qr)}`} alt={words.scanAlt} width={220} height={220} className="rounded-md border border-line bg-[white]" />
      <p className="text-ui">
        {words.secret} <code dir="ltr" className="block py-1 font-semibold break-all select-all">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField name="code" label={words.firstCode} hint={words.firstCodeHint} required dir="ltr" inputMode="numeric" pattern="[0-9]{3} ?[0-9]{3}" maxLength={7} autoComplete="one-time-code" />
      <SubmitButton>{words.confirmApp}</SubmitButton>
    </>
  )
}
