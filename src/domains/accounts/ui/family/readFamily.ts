import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { ApiError, apiFor } from '@/platform/api/client'
import type { ConsentRow } from '../../queries/consentSheet'
import type { Family } from '../../queries/family'

export const relations = ['parent', 'legal_guardian', 'grandparent', 'foster_carer', 'other'] as const

/** The viewer's children, guardians and open invitations. */
export const readFamily = cache(async () => (await apiFor()).call<Family>('GET', '/account/guardians'))

/** Every purpose with its notice and its answers, for one child or the viewer himself; nothing for a child that is not his. */
export const readConsents = cache(async (childId?: string): Promise<ConsentRow[] | undefined> => {
  try {
    const query = { childId, language: await getLocale() }
    return (await (await apiFor()).call<{ consents: ConsentRow[] }>('GET', '/account/consents', { query })).consents
  } catch (error) {
    if (error instanceof ApiError && (error.status === 404 || error.status === 400)) return undefined
    throw error
  }
})
