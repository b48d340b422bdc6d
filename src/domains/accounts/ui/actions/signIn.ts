'use server'
import { redirect } from 'next/navigation'
import { valueOf } from '@/platform/api/ApiError'
import { attempt } from '@/site/forms/attempt'
import { passCookies } from '@/site/forms/passCookies'
import type { FormState } from '@/site/forms/state'
import { ownPath } from '../ownPath'

type Answer = { secondFactor?: boolean; ticket?: string }

/** Signs in by password, then by the second factor where the account asks for one. Ends in a redirect to the viewer's own path. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const ticket = String(form.get('ticket') ?? '')
  const go = String(form.get('go') ?? '')
  // Back to the first step, or to the other kind of code: nothing is tried.
  if (go === 'start') return {}
  if (go) return { told: { ticket, by: go } }
  const by = String(form.get('by') ?? 'app')
  const state = await attempt(form, async ({ api, text, language }) => {
    const second = by === 'recovery' ? { ticket, recoveryCode: text('recoveryCode') } : { ticket, code: text('code') }
    const first = { identifier: text('identifier'), password: String(form.get('password') ?? '') }
    const response = ticket ? await api.raw('POST', '/account/sign-in/second-factor', { body: second }) : await api.raw('POST', '/account/sign-in', { body: first })
    const answer = await valueOf<Answer>(response.clone())
    if (answer.secondFactor) return { told: { ticket: String(answer.ticket), by: 'app' } }
    await passCookies(response)
    redirect(ownPath(text('next'), language))
  })
  return ticket && state.code !== 'sign_in.ticket_gone' ? { told: { ticket, by }, ...state } : state
}
