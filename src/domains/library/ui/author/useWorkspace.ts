'use client'
import { useLocale } from 'next-intl'
import { useCallback, useState } from 'react'
import { call } from '@/platform/api/browser'
import type { Workspace } from './types'

/** One work as the server has it, read anew when something was done to it. */
export const useWorkspace = (initial: Workspace) => {
  const [work, setWork] = useState(initial)
  const locale = useLocale()
  const reload = useCallback(async (): Promise<Workspace | undefined> => {
    try {
      const fresh = await call<Workspace>('GET', `/library/authoring/works/${initial.collection}/${initial.id}`, { query: { locale } })
      setWork(fresh)
      return fresh
    } catch {
      // What stands on the page stays; the next thing that is done asks again.
      return undefined
    }
  }, [initial.collection, initial.id, locale])
  return { work, reload }
}

export type PartProps = { work: Workspace; draft: import('./draft/useDraft').DraftHandle; reload: () => Promise<Workspace | undefined>; readOnly: boolean }
