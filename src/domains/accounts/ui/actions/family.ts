'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { attempt } from '@/site/forms/attempt'
import type { FormState } from '@/site/forms/state'
import { localizedPath } from '@/site/i18n/paths'

type Tale = 'saved' | 'invited' | 'withdrawn' | 'childMade' | 'declined' | 'accepted'
const tale = async (language: 'en' | 'fr' | 'es' | 'ar', key: Tale): Promise<FormState> => ({ done: (await getTranslations({ locale: language, namespace: 'accounts.done' }))(key) })

/** Invites the other side of a guardianship: by mail where an address is given, else by a code that the answer carries. */
export async function invite(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    const common = { childId: text('childId') || undefined, relation: text('relation') || 'parent', language }
    if (form.get('way') === 'code') {
      const { code = '' } = await api.call<{ code?: string }>('POST', '/account/guardians/invite-by-code', { body: common })
      refresh()
      return { told: { code } }
    }
    await api.call('POST', '/account/guardians/invite-by-mail', { body: { ...common, email: text('email') } })
    refresh()
    return tale(language, 'invited')
  })
}

/** Takes up an invitation, or says no to it. */
export async function answerInvitation(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    const secret = text('secret')
    if (form.get('answer') === 'no') {
      await api.call('POST', '/account/guardians/decline', { body: { secret } })
      return tale(language, 'declined')
    }
    await api.call('POST', '/account/guardians/accept', { body: { secret, birthDate: text('birthDate') || undefined } })
    redirect(localizedPath('/account/family?done=accepted', language))
  })
}

/** Ends a guardianship, or withdraws an invitation. */
export async function revokeGuardianship(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('POST', `/account/guardians/${encodeURIComponent(text('guardianship'))}/revoke`, { body: {} })
    // The page of a child that is no longer one's own would be gone.
    if (text('leaves')) redirect(localizedPath('/account/family?done=withdrawn', language))
    refresh()
    return tale(language, 'withdrawn')
  })
}

/** Makes an account for a child, with the guardian's consents after the notices that were on the page. */
export async function createChild(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, ticked, language }) => {
    const consents = form.getAll('purpose').map(String).map((one) => one.split('|')).filter(([purpose]) => ticked(`consent-${purpose}`)).map(([purpose, noticeVersion]) => ({ purpose, noticeVersion }))
    await api.call('POST', '/account/guardians/children', {
      body: {
        name: text('name'), username: text('username'), password: String(form.get('password') ?? ''), birthDate: text('birthDate'), country: text('country'),
        relation: text('relation') || 'parent', language, consents, guardianBirthDate: text('guardianBirthDate') || undefined,
      },
    })
    redirect(localizedPath('/account/family?done=childMade', language))
  })
}

/** A guardian's yes, no, or taking back of one purpose, after the notice that was on the page. */
export async function answerConsent(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    const childId = text('childId')
    const purpose = text('purpose')
    const noticeVersion = text('noticeVersion')
    const answer = form.get('answer')
    if (answer === 'grant') await api.call('POST', '/account/consents/grant', { body: { childId, answers: [{ purpose, noticeVersion }], language } })
    else if (answer === 'revoke') await api.call('POST', '/account/consents/revoke', { body: { childId, purpose } })
    else await api.call('POST', '/account/consents/deny', { body: { childId, purpose, noticeVersion, language } })
    refresh()
    return tale(language, 'saved')
  })
}
