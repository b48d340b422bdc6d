'use client'
import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Banner } from '@/site/design/Banner'
import { Button } from '@/site/design/Button'
import { KeyRound } from '@/site/design/icons'
import { useHydrated } from '@/site/design/useHydrated'

type PasskeySignInProps = { next: string; words: { button: string; failed: string } }

/** Signs in with what unlocks the device. Absent where there are no scripts or the browser knows no passkeys. */
export function PasskeySignIn({ next, words }: PasskeySignInProps) {
  const hydrated = useHydrated()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  if (!hydrated || !('PublicKeyCredential' in window)) return null
  const enter = async () => {
    setBusy(true)
    setFailed(false)
    try {
      const optionsJSON = await call<PublicKeyCredentialRequestOptionsJSON>('POST', '/account/passkeys/sign-in/options', { body: {} })
      await call('POST', '/account/passkeys/sign-in/verify', { body: { response: await startAuthentication({ optionsJSON }) } })
      // A whole load: everything on the page is now somebody's.
      location.assign(next)
    } catch {
      // Also where the person closed the browser's window: the words fit both.
      setFailed(true)
      setBusy(false)
    }
  }
  return (
    <div className="grid gap-3">
      <Button onClick={enter} busy={busy}>
        <KeyRound aria-hidden className="size-5" />
        {words.button}
      </Button>
      {failed && (
        <Banner tone="caution" announce>
          {words.failed}
        </Banner>
      )}
    </div>
  )
}
