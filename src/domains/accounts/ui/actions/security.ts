'use server'
import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { attempt } from '@/site/forms/attempt'
import type { FormState } from '@/site/forms/state'

const password = (form: FormData, name = 'password') => String(form.get(name) ?? '')

type Tale = 'passwordChanged' | 'addressAsked' | 'othersEnded' | 'ended' | 'appRemoved' | 'keyRemoved'
const tale = async (language: 'en' | 'fr' | 'es' | 'ar', key: Tale): Promise<FormState> => ({ done: (await getTranslations({ locale: language, namespace: 'accounts.done' }))(key) })

/** Changes the password with the old one; every other sign-in ends. */
export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, language }) => {
    await api.call('POST', '/account/password/change', { body: { oldPassword: password(form, 'oldPassword'), password: password(form) } })
    refresh()
    return tale(language, 'passwordChanged')
  })
}

/** Asks to sign in with another address, which confirms it by mail. */
export async function changeEmail(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', '/account/email/change', { body: { email: text('email'), password: password(form) } })
    return tale(language, 'addressAsked')
  })
}

/** Ends one sign-in, or with `others` all but this one. */
export async function endSession(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    const id = text('session')
    if (id === 'others') await api.call('POST', '/account/sessions/revoke-others', { body: {} })
    else await api.call('DELETE', `/account/sessions/${encodeURIComponent(id)}`)
    refresh()
    return tale(language, id === 'others' ? 'othersEnded' : 'ended')
  })
}

/** Takes a passkey off the account. */
export async function removePasskey(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('DELETE', `/account/passkeys/${encodeURIComponent(text('passkey'))}`)
    refresh()
    return tale(language, 'keyRemoved')
  })
}

/** Begins to set up an app: the answer carries its secret, as text and as a picture. */
const beginApp = (form: FormData) =>
  attempt(form, async ({ api }) => {
    const { secret, qr } = await api.call<{ secret: string; qr: string }>('POST', '/account/authenticator/begin', { body: { password: password(form) } })
    return { told: { secret, qr } }
  })

/** Both steps of setting up an app: the password brings the secret, then its first code brings the recovery codes. */
export async function setUpApp(before: FormState, form: FormData): Promise<FormState> {
  if (!form.get('code')) return beginApp(form)
  const told = before.told ?? {}
  const state = await attempt(form, async ({ api, text }) => {
    const { recoveryCodes } = await api.call<{ recoveryCodes: string[] }>('POST', '/account/authenticator/confirm', { body: { code: text('code') } })
    return { told: { codes: recoveryCodes.join('\n') } }
  })
  return state.problem ? { ...state, told } : state
}

/** Makes new recovery codes; the earlier ones are void. */
export async function renewCodes(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api }) => {
    const { recoveryCodes } = await api.call<{ recoveryCodes: string[] }>('POST', '/account/authenticator/recovery-codes', { body: { password: password(form) } })
    return { told: { codes: recoveryCodes.join('\n') } }
  })
}

/** Takes the app off the account. */
export async function removeApp(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, language }) => {
    await api.call('POST', '/account/authenticator/remove', { body: { password: password(form) } })
    refresh()
    return tale(language, 'appRemoved')
  })
}
