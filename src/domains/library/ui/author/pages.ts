import { getLocale } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { ApiError, apiFor } from '@/platform/api/client'
import { localizedPath } from '@/site/i18n/paths'
import type { OwnShelf, OwnWorks, Workspace } from './types'

type Me = { viewer: { id: string; name: string } | null }

/** Runs a question of an author's page; whoever is not signed in goes to sign in and comes back. */
const asAuthor = async <T>(path: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const locale = await getLocale()
    if (error.status === 401) redirect(`${localizedPath('/sign-in', locale)}?next=${encodeURIComponent(localizedPath(path, locale))}`)
    if (error.status === 404 || error.status === 400) notFound()
    throw error
  }
}

export const loadWorks = (path = '/account/works'): Promise<OwnWorks> =>
  asAuthor(path, async () => (await apiFor()).call<OwnWorks>('GET', '/library/authoring/works'))

/** Whoever writes here; to sign in first where nobody is. */
export const loadAuthor = (path: string): Promise<{ id: string; name: string }> =>
  asAuthor(path, async () => {
    const { viewer } = await (await apiFor()).call<Me>('GET', '/account/me')
    if (!viewer) throw new ApiError(401, {})
    return viewer
  })

export type WorkParams = Promise<{ locale: string; collection: string; id: string }>

export const loadWorkspace = async (params: WorkParams): Promise<Workspace> => {
  const { collection, id, locale } = await params
  if (collection !== 'stories' && collection !== 'books') notFound()
  return asAuthor(`/account/works/${collection}/${id}`, async () => (await apiFor()).call<Workspace>('GET', `/library/authoring/works/${collection as OwnShelf}/${id}`, { query: { locale } }))
}
