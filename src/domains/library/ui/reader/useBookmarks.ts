'use client'
import { useTranslations } from 'next-intl'
import { call } from '@/platform/api/browser'
import { useToast } from '@/site/design/Toast'
import type { MyBookmark } from '../../queries/reading/types'
import type { Reading } from './savePlace'

export type NewBookmark = { position: string | null; excerpt: string | null; note: string | null; chapter?: string | null }

/** Keeping and removing bookmarks in one work; each tells the truth when it fails, and removing can be undone. */
export function useBookmarks(reading: Reading, kept: readonly MyBookmark[], again: () => Promise<void>) {
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
  // A place is marked once; marking it again changes its note.
  const keep = (bookmark: NewBookmark) => {
    const known = kept.find(({ position }) => position === bookmark.position)
    return attempt(() => (known ? call('PATCH', `/bookmarks/${known.id}`, { body: { note: bookmark.note ?? known.note } }) : create(bookmark)), { text: t('bookmarkSaved') })
  }
  const remove = ({ id, position, excerpt, note }: MyBookmark) =>
    attempt(() => call('DELETE', `/bookmarks/${id}`), { text: t('bookmarkRemoved'), undo: () => void attempt(() => create({ position, excerpt, note }), { text: t('bookmarkSaved') }) })
  return { keep, remove }
}
