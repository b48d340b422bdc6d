'use server'
import { redirect } from 'next/navigation'
import { apiFor } from '@/platform/api/client'
import { languageOf } from '@/site/forms/attempt'
import { passCookies } from '@/site/forms/passCookies'
import { localizedPath } from '@/site/i18n/paths'

/** Signs out here and goes home. */
export async function signOut(form: FormData): Promise<void> {
  await passCookies(await (await apiFor()).raw('POST', '/account/sign-out', { body: {} }))
  redirect(localizedPath('/', languageOf(form)))
}

/** Ends looking as somebody else and goes back to the panel, from where it began. */
export async function stopLooking(): Promise<void> {
  await passCookies(await (await apiFor()).raw('POST', '/account/look-as/stop', { body: {} }))
  redirect('/admin')
}
