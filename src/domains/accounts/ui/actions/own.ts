'use server'
import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Language } from '@/platform/i18n/languages'
import { isLanguage } from '@/platform/i18n/languages'
import { attempt } from '@/site/forms/attempt'
import type { FormState } from '@/site/forms/state'
import { samePathIn } from '@/site/i18n/paths'
import { uploadPicture } from './uploadPicture'

/** What is said when something was kept. */
const doneIn = async (language: Language, key: 'saved' | 'mailSent' | 'passwordChanged' | 'addressAsked') => (await getTranslations({ locale: language, namespace: 'accounts.done' }))(key)

/** Sends the mail for the confirmation of the address again. */
export async function verifyAgain(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, language }) => {
    await api.call('POST', '/account/verify-email/again', { body: {} })
    return { done: await doneIn(language, 'mailSent') }
  })
}

const links = ['socialWebsite', 'socialGithub', 'socialFacebook', 'socialTwitter', 'socialLinkedin'] as const
const words = ['bio', 'designation', 'organization', 'location'] as const

/** Keeps the public page. `bio` is kept in the language of the page that the form stands on. */
export async function saveProfile(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, ticked, language }) => {
    const picture = await uploadPicture(api, form.get('portrait'), text('displayName'))
    const avatar = ticked('without-portrait') ? null : (picture ?? (text('avatar') || undefined))
    const page = Object.fromEntries([...words.map((name) => [name, text(name) || null]), ...links.map((name) => [name, text(name)])])
    await api.call('PATCH', '/account/profile', {
      body: { locale: language, displayName: text('displayName'), slug: text('slug'), isPublic: ticked('isPublic'), ...(avatar === undefined ? {} : { avatar }), ...page },
    })
    refresh()
    return { done: await doneIn(language, 'saved') }
  })
}

/** Keeps who somebody is for us: the name and the username. */
export async function savePerson(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    await api.call('PATCH', '/account/profile', { body: { name: text('name'), ...(text('username') ? { username: text('username') } : {}) } })
    refresh()
    return { done: await doneIn(language, 'saved') }
  })
}

const year = 60 * 60 * 24 * 365

/** Keeps language, theme, time zone and reading, and wears them on this device too. */
export async function saveSettings(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, text, language }) => {
    const reading = { font: text('font'), size: Number(text('size')), spacing: Number(text('spacing')), width: text('width'), theme: text('readingTheme'), pages: text('pages') }
    const chosen = text('language')
    await api.call('PATCH', '/account/settings', { body: { language: chosen, theme: text('theme'), timeZone: text('timeZone'), reading } })
    const jar = await cookies()
    jar.set('locale', chosen, { maxAge: year, sameSite: 'lax', path: '/' })
    if (text('theme') === 'system') jar.delete('theme')
    else jar.set('theme', text('theme'), { maxAge: year, sameSite: 'lax', path: '/' })
    if (isLanguage(chosen) && chosen !== language) redirect(samePathIn('/account/settings?done=saved', chosen))
    refresh()
    return { done: await doneIn(language, 'saved') }
  })
}

/** Keeps which news come, and by which way: one tick for each kind and channel that the form showed. */
export async function saveNotifications(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, ticked, language }) => {
    const notifications = form.getAll('shown').map(String).map((shown) => {
      const [kind, channel] = shown.split('|')
      return { kind, channel, isEnabled: ticked(shown) }
    })
    await api.call('PATCH', '/account/settings', { body: { notifications, newsletter: ticked('newsletter') } })
    refresh()
    return { done: await doneIn(language, 'saved') }
  })
}
