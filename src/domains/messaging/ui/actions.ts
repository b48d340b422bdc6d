'use server'
import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { attempt } from '@/site/forms/attempt'
import type { FormState } from '@/site/forms/state'

/** Marks every notification of the viewer as read. */
export async function markAllRead(_: FormState, form: FormData): Promise<FormState> {
  return attempt(form, async ({ api, language }) => {
    await api.call('POST', '/notifications/read', { body: {} })
    refresh()
    return { done: (await getTranslations({ locale: language, namespace: 'messaging' }))('marked') }
  })
}
