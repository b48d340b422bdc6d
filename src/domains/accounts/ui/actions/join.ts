'use server'
import { redirect } from 'next/navigation'
import { attempt } from '@/site/forms/attempt'
import type { FormState } from '@/site/forms/state'
import { localizedPath } from '@/site/i18n/paths'

const yearsSince = (day: string) => (Date.now() - new Date(day).getTime()) / (365.25 * 86_400_000)

/** The age up to which some country lets nobody consent alone; whether it holds for this person is the server's to say. */
const oldestMinor = 16

/** Makes an account. Whoever asks sees the same page, whether the address was new or not. */
export async function signUp(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, ticked, language }) => {
    const birthDate = text('birthDate')
    await api.call('POST', '/account/sign-up', {
      body: {
        name: text('name'), email: text('email'), password: String(form.get('password') ?? ''), birthDate, country: text('country') || undefined,
        timezone: text('timezone') || undefined, newsletter: ticked('newsletter'), locale: language,
      },
    })
    redirect(localizedPath(`/sign-up?sent=${yearsSince(birthDate) < oldestMinor ? 'young' : 'mail'}`, language))
  })
}

/** Confirms an address by the token of the mail. */
export async function verifyEmail(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', '/account/verify-email', { body: { token: text('token') } })
    redirect(localizedPath('/sign-in?done=verified&next=/account', language))
  })
}

/** Takes a new address by the token that was sent to it. */
export async function confirmEmail(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', '/account/email/confirm', { body: { token: text('token') } })
    redirect(localizedPath('/sign-in?done=address&next=/account/security', language))
  })
}

/** Asks for a link to a new password. The answer is the same for every address. */
export async function forgotPassword(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', '/account/password/forgot', { body: { email: text('email') } })
    redirect(localizedPath('/forgot-password?sent=mail', language))
  })
}

/** Sets a new password by the token of the mail. */
export async function resetPassword(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', '/account/password/reset', { body: { token: text('token'), password: String(form.get('password') ?? '') } })
    redirect(localizedPath('/sign-in?done=password', language))
  })
}
