'use client'
import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { ApiError, call } from '@/platform/api/browser'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { Field } from '@/site/design/Field'
import { TextInput } from '@/site/design/TextInput'
import { useHydrated } from '@/site/design/useHydrated'

type Words = Record<'addPasskey' | 'passkeyName' | 'passkeyNameHint' | 'yourPassword' | 'passkeyAdded' | 'passkeyStopped' | 'passkeyUnknown' | 'passwordWrong' | 'tooMany' | 'often' | 'looking', string>

const codes: Record<string, keyof Words> = { 'account.password_wrong': 'passwordWrong', 'passkey.too_many': 'tooMany', 'rate.too_many': 'often', 'access.looking': 'looking' }

/** Makes a passkey with this device, after the password. Needs scripts, since the browser itself makes the key. */
export function AddPasskey({ words }: { words: Words }) {
  const hydrated = useHydrated()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<{ good: boolean; text: string }>()
  if (!hydrated) return null
  if (!('PublicKeyCredential' in window)) return <p className="text-ui text-ink-soft">{words.passkeyUnknown}</p>
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const given = new FormData(form)
    setBusy(true)
    setAnswer(undefined)
    try {
      const optionsJSON = await call<PublicKeyCredentialCreationOptionsJSON>('POST', '/account/passkeys/register/options', { body: { password: given.get('password') } })
      await call('POST', '/account/passkeys/register/verify', { body: { name: given.get('passkeyName'), response: await startRegistration({ optionsJSON }) } })
      form.reset()
      setAnswer({ good: true, text: words.passkeyAdded })
      router.refresh()
    } catch (error) {
      const word = error instanceof ApiError ? codes[error.code] : undefined
      setAnswer({ good: false, text: words[word ?? 'passkeyStopped'] })
    }
    setBusy(false)
  }
  return (
    <form onSubmit={add} className="grid max-w-md gap-5">
      {answer && (
        <Banner tone={answer.good ? 'success' : 'danger'} announce>
          {answer.text}
        </Banner>
      )}
      <Field label={words.passkeyName} hint={words.passkeyNameHint} required>
        <TextInput name="passkeyName" maxLength={60} autoComplete="off" />
      </Field>
      <Field label={words.yourPassword} required>
        <TextInput name="password" type="password" maxLength={1000} autoComplete="current-password" />
      </Field>
      <Button type="submit" busy={busy} className="justify-self-start">
        {words.addPasskey}
      </Button>
    </form>
  )
}
