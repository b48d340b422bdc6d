'use client'
import { useEffect, useRef } from 'react'
import { keepHere, sendPlace, type Reading, type Standing } from '../reader/savePlace'

const pause = 2500

/** Keeps the page that is open, a moment after it was turned and when the book is left. */
export function usePagePlace(reading: Reading, page: number, total: number, isSignedIn: boolean): void {
  const first = useRef(page)
  const since = useRef(0)
  useEffect(() => {
    since.current ||= Date.now()
    if (page === first.current) return
    const standing: Standing = { percent: Math.round((page / Math.max(1, total)) * 1000) / 10, position: `page-${page}`, page, pages: total }
    let isSaved = false
    const save = (isLeaving: boolean) => {
      if (isSaved) return
      isSaved = true
      keepHere(reading, standing)
      if (isSignedIn) sendPlace(reading, standing, (Date.now() - since.current) / 1000, isLeaving)
      since.current = Date.now()
    }
    const leave = () => document.visibilityState === 'hidden' && save(true)
    const timer = setTimeout(() => save(false), pause)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [page, total, reading, isSignedIn])
}
