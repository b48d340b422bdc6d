'use client'
import { ActionForm, SubmitButton } from '@/site/forms/ActionForm'
import { PasswordField } from '@/site/forms/PasswordField'
import { TextField } from '@/site/forms/fields'
import { signIn } from '../actions/signIn'

export type SignInWords = {
  identifier: string
  identifierHint: string
  password: string
  send: string
  stepLead: string
  code: string
  codeHint: string
  recoveryCode: string
  recoveryHint: string
  useRecovery: string
  useApp: string
  startAgain: string
}

/** Signing in by password, and its second step where the account asks for one. One form, so that it works without scripts. */
export function SignInForm({ next, words }: { next: string; words: SignInWords }) {
  return (
    <ActionForm action={signIn}>
      {(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          {state.told?.ticket ? <SecondStep key={state.told.by} ticket={state.told.ticket} byRecovery={state.told.by === 'recovery'} words={words} /> : <FirstStep words={words} />}
        </>
      )}
    </ActionForm>
  )
}

function FirstStep({ words }: { words: SignInWords }) {
  return (
    <>
      <TextField
        name="identifier"
        label={words.identifier}
        hint={words.identifierHint}
        dir="ltr"
        required
        maxLength={320}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField label={words.password} />
      <SubmitButton>{words.send}</SubmitButton>
    </>
  )
}

function SecondStep({ ticket, byRecovery, words }: { ticket: string; byRecovery: boolean; words: SignInWords }) {
  const common = { dir: 'ltr', required: true, autoFocus: true, autoComplete: 'one-time-code', autoCapitalize: 'none', spellCheck: false } as const
  return (
    <>
      <p role="status" className="text-ui">
        {words.stepLead}
      </p>
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="by" value={byRecovery ? 'recovery' : 'app'} />
      {byRecovery ? (
        <TextField {...common} name="recoveryCode" label={words.recoveryCode} hint={words.recoveryHint} maxLength={20} />
      ) : (
        <TextField {...common} name="code" label={words.code} hint={words.codeHint} inputMode="numeric" pattern="[0-9]{3} ?[0-9]{3}" maxLength={7} />
      )}
      <SubmitButton>{words.send}</SubmitButton>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        <Instead go={byRecovery ? 'app' : 'recovery'}>{byRecovery ? words.useApp : words.useRecovery}</Instead>
        <Instead go="start">{words.startAgain}</Instead>
      </div>
    </>
  )
}

/** Goes another way without trying anything: nothing needs to be filled in for it. */
function Instead({ go, children }: { go: string; children: string }) {
  return (
    <button type="submit" name="go" value={go} formNoValidate className="min-h-9 rounded-sm text-ui text-accent underline underline-offset-4 pointer-coarse:min-h-11">
      {children}
    </button>
  )
}
