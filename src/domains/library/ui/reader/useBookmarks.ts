'use client'
import { useTranslations } from 'next-intl'
import { call } from '@/platform/api/browser'
import { useToast } from '@/site/design/Toast'
import type { MyBookmark } from '../../queries/reading/types'
import type { Reading } from './savePlace'

export type NewBookmark = { position: string | null; excerpt: string | null; note: string | null; chapter?: string | null }

/** Keeping and removing bookmarks in one work; each tells the truth when it fails, and removing can be undone. */
export function useBookmarks(reading: Reading, again: () => Promise<void>) {
  const t = useTranslations('reader')
  const toast = useToast()
  const attempt = async (work: () => Promise<unknown>, message: { text: string; undo?: () => void }) => {
    try {
      await work()
      await again()
      toast(message)
    } catch {
      toast({ text: t('failed'), tone: 'danger' })
    }
  }
  const create = (bookmark: NewBookmark) =>
    call('POST', '/bookmarks', {
      body: { [reading.shelf === 'stories' ? 'story' : 'book']: reading.id, chapter: reading.chapter?.id ?? null, translation: reading.translation, ...bookmark },
    })
  const keep = (bookmark: NewBookmark) => attempt(() => create(bookmark), { text: t('bookmarkSaved') })
  const remove = ({ id, position, excerpt, note }: MyBookmark) =>
    attempt(() => call('DELETE', `/bookmarks/${id}`), { text: t('bookmarkRemoved'), undo: () => void keep({ position, excerpt, note }) })
  return { keep, remove }
}
