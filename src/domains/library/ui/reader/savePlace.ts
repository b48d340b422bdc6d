import { call } from '@/platform/api/browser'
import type { Shelf } from '../../queries/reading/types'
import { keepPlace } from './places'

/** What is being read, as far as remembering a place in it needs. */
export type Reading = {
  shelf: Shelf
  id: string
  translation: string | null
  title: string
  language: string
  cover: string
  href: string
  chapter: { id: string; key: string; index: number; total: number } | null
}

export type Standing = { percent: number; position: string | null; page?: number; pages?: number }

const bodyOf = (reading: Reading, { percent, position, page, pages }: Standing, seconds: number) => ({
  collection: reading.shelf, id: reading.id, chapter: reading.chapter?.id ?? null, translation: reading.translation,
  ...(reading.chapter ? { currentChapter: reading.chapter.index + 1 } : {}), currentPage: page ?? null, totalPages: pages ?? null,
  currentPosition: position, percentComplete: percent, seconds: Math.round(seconds), readAt: new Date().toISOString(),
})

/** Remembers the place in this browser. */
export function keepHere(reading: Reading, { percent, position, page }: Standing): void {
  keepPlace(reading.id, {
    shelf: reading.shelf, title: reading.title, language: reading.language, cover: reading.cover, href: reading.href, percent, position,
    chapter: reading.chapter?.key ?? null, page: page ?? null, at: new Date().toISOString(),
  })
}

/**
 * Sends the place to the account. Saves may be lost or come twice: the server keeps the newest moment.
 * `isLeaving` hands it to the browser, which sends it after the page has gone.
 */
export function sendPlace(reading: Reading, standing: Standing, seconds: number, isLeaving: boolean): void {
  const body = bodyOf(reading, standing, seconds)
  const beacon = new Blob([JSON.stringify(body)], { type: 'application/json' })
  if (isLeaving && navigator.sendBeacon?.('/api/library/position', beacon)) return
  void call('POST', '/library/position', { body, keepalive: isLeaving }).catch(() => undefined)
}
