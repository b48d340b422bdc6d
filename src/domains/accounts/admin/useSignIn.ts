'use client'

import { startAuthentication } from '@simplewebauthn/browser'
import { useState } from 'react'
import type { LoginWords } from './loginWords'

type Answer = { ok: boolean; body: { code?: string; secondFactor?: boolean; ticket?: string } & Record<string, unknown> }

const post = async (path: string, body: object): Promise<Answer> => {
  const response = await fetch(`/api/account/${path}`, { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { ok: response.ok, body: await response.json().catch(() => ({})) }
}

const sentences: Record<string, keyof LoginWords> = {
  'account.credentials_wrong': 'wrong', 'account.locked': 'locked', 'rate.too_many': 'locked', 'sign_in.codes_rest': 'locked',
  'sign_in.code_wrong': 'codeWrong', 'sign_in.ticket_gone': 'ticketGone', 'input.invalid': 'codeWrong', 'passkey.refused': 'passkeyFailed',
}

/** The steps of signing in, with what went wrong in the reader's words. `done` is called with a session in place. */
export const useSignIn = (words: LoginWords, done: () => void) => {
  const [ticket, setTicket] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const step = async (work: () => Promise<Answer>) => {
    setBusy(true)
    setProblem(undefined)
    try {
      const { ok, body } = await work()
      if (ok && body.secondFactor) setTicket(body.ticket)
      else if (ok) return done()
      else {
        if (body.code === 'sign_in.ticket_gone') setTicket(undefined)
        setProblem(words[sentences[body.code ?? ''] ?? 'failed'])
      }
    } catch {
      setProblem(words.failed)
    }
    setBusy(false)
  }

  const byPasskey = async (): Promise<Answer> => {
    const { body } = await post('passkeys/sign-in/options', {})
    try {
      return await post('passkeys/sign-in/verify', { response: await startAuthentication({ optionsJSON: body as never }) })
    } catch {
      // The reader closed the browser's window, or has no passkey for this address.
      return { ok: false, body: { code: 'passkey.refused' } }
    }
  }

  return {
    busy, problem, needsCode: Boolean(ticket),
    withPassword: (identifier: string, password: string) => step(() => post('sign-in', { identifier, password })),
    withCode: (given: { code: string } | { recoveryCode: string }) => step(() => post('sign-in/second-factor', { ticket, ...given })),
    withPasskey: () => step(byPasskey),
    again: () => { setTicket(undefined); setProblem(undefined) },
  }
}
