import { permanentRedirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { ApiError, apiFor } from '@/platform/api/client'
import { localizedPath } from '@/site/i18n/paths'
import type { HomePageData, Moved, PdfBook, ReadingText, SharedList, Shelf, WorkPage } from '../../queries/reading/types'

/** An answer of the API as the viewer; nothing where there is nothing for him. */
export async function read<T>(path: string, query: Record<string, string | number | undefined>): Promise<T | undefined> {
  try {
    return await (await apiFor()).call<T>('GET', path, { query })
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}

const address = (...parts: string[]) => parts.map((part) => encodeURIComponent(part)).join('/')

/** Sends the reader on where an address has moved; otherwise gives back what stands there. */
async function settled<T extends object>(answer: T | Moved | undefined, rest = ''): Promise<T | undefined> {
  if (answer && 'movedTo' in answer) permanentRedirect(localizedPath(`${answer.movedTo}${rest}`, await getLocale()))
  return answer
}

/** The home page. The API always answers; an editor's empty one arranges itself. */
export const readHome = async () => (await read<HomePageData>('/reading/home', { locale: await getLocale() }))!

export const readWorkPage = cache(async (shelf: Shelf, slug: string): Promise<WorkPage | undefined> =>
  settled(await read<WorkPage | Moved>(`/reading/works/${address(shelf, slug)}`, { locale: await getLocale() })))

export const readText = cache(async (shelf: Shelf, slug: string, chapter?: string): Promise<ReadingText | undefined> =>
  settled(await read<ReadingText | Moved>(`/reading/works/${address(shelf, slug)}/text`, { locale: await getLocale(), chapter }), chapter ? `/${chapter}` : '/read'))

export const readPdf = cache(async (slug: string, from: number): Promise<PdfBook | undefined> =>
  settled(await read<PdfBook | Moved>(`/reading/works/books/${address(slug)}/pages`, { locale: await getLocale(), from }), '/pdf'))

export const readList = async (key: string) => read<SharedList>(`/reading/lists/${address(key)}`, { locale: await getLocale() })

/** Sends the reader on where editors or a new name have moved an address; does nothing where they have not. */
export async function followRedirect(from: string): Promise<void> {
  await settled(await read<Moved>('/reading/moved', { from }))
}
