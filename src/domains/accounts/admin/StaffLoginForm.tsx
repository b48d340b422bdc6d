'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { LoginWords } from './loginWords'
import { useSignIn } from './useSignIn'

type Props = { words: LoginWords; target: string; forgot: string }
type FieldProps = { label: string; name: string; type?: string; autoComplete: string; inputMode?: 'numeric' | 'text' }

const Field = ({ label, name, type = 'text', autoComplete, inputMode }: FieldProps) => {
  const id = useId()
  return (
    <div className="field-type text">
      <label className="field-label" htmlFor={id}>{label}</label>
      <div className="field-type__wrap">
        <input autoComplete={autoComplete} autoFocus={type === 'text'} id={id} inputMode={inputMode} name={name} required type={type} />
      </div>
    </div>
  )
}

const valuesOf = (event: FormEvent<HTMLFormElement>) => {
  event.preventDefault()
  return Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
}

/** Password first; the code of the app or a recovery code where one is asked for; or a passkey in one step. */
export const StaffLoginForm = ({ words, target, forgot }: Props) => {
  // A whole new page, since everything that the panel knows depends on who is signed in.
  const { busy, problem, needsCode, withPassword, withCode, withPasskey, again } = useSignIn(words, () => window.location.assign(target))
  const [isRecovery, setIsRecovery] = useState(false)
  const said = <p aria-live="assertive" className="inkwell-login__problem" role="alert">{problem}</p>

  if (needsCode) {
    return (
      <form className="login__form" key="code" onSubmit={(event) => { const { code } = valuesOf(event); void withCode(isRecovery ? { recoveryCode: code } : { code }) }}>
        <h1>{words.codeTitle}</h1>
        <p>{isRecovery ? words.recoveryHint : words.codeHint}</p>
        <div className="login__form__inputWrap" key={String(isRecovery)}>
          <Field autoComplete="one-time-code" inputMode={isRecovery ? 'text' : 'numeric'} label={isRecovery ? words.recovery : words.code} name="code" />
        </div>
        {said}
        <Button disabled={busy} size="large" type="submit">{words.signIn}</Button>
        <Button buttonStyle="none" onClick={() => setIsRecovery(!isRecovery)} type="button">{isRecovery ? words.useCode : words.useRecovery}</Button>
        <Button buttonStyle="none" onClick={again} type="button">{words.back}</Button>
      </form>
    )
  }
  return (
    <form className="login__form" key="password" onSubmit={(event) => { const { identifier, password } = valuesOf(event); void withPassword(identifier, password) }}>
      <div className="login__form__inputWrap">
        <Field autoComplete="username webauthn" label={words.identifier} name="identifier" />
        <Field autoComplete="current-password" label={words.password} name="password" type="password" />
      </div>
      <a href={forgot}>{words.forgot}</a>
      {said}
      <Button disabled={busy} size="large" type="submit">{words.signIn}</Button>
      <Button buttonStyle="secondary" disabled={busy} onClick={() => void withPasskey()} size="large" type="button">{words.passkey}</Button>
    </form>
  )
}
