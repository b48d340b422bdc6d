'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { blockAtTop, partRead } from './blocks'
import { keepHere, sendPlace, type Reading, type Standing } from './savePlace'

const pause = 4000

/** The percent of the whole work, where the text is one of its chapters. */
const wholePercent = ({ chapter }: Reading, part: number) => (chapter ? ((chapter.index + part) / chapter.total) * 100 : part * 100)

function standingIn(text: HTMLElement, reading: Reading): Standing {
  return { percent: Math.round(wholePercent(reading, partRead(text)) * 10) / 10, position: blockAtTop(text)?.id ?? null }
}

/**
 * Follows where the reader is, and keeps it: in the browser, and with an account there, a few seconds
 * after each rest and when the page is left. Answers how much of this text is read, 0 to 1.
 */
export function useReadingPlace(text: RefObject<HTMLElement | null>, reading: Reading, isSignedIn: boolean): number {
  const [part, setPart] = useState(0)
  const latest = useRef({ reading, isSignedIn })
  useEffect(() => {
    latest.current = { reading, isSignedIn }
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let frame = 0
    let since = Date.now()
    let hasMoved = false
    const save = (isLeaving: boolean) => {
      clearTimeout(timer)
      if (!text.current || !hasMoved) return
      const standing = standingIn(text.current, latest.current.reading)
      keepHere(latest.current.reading, standing)
      if (latest.current.isSignedIn) sendPlace(latest.current.reading, standing, (Date.now() - since) / 1000, isLeaving)
      since = Date.now()
      hasMoved = false
    }
    const look = () => {
      frame = 0
      if (text.current) setPart(partRead(text.current))
    }
    const move = () => {
      hasMoved = true
      frame ||= requestAnimationFrame(look)
      clearTimeout(timer)
      timer = setTimeout(() => save(false), pause)
    }
    const leave = () => document.visibilityState === 'hidden' && save(true)
    look()
    window.addEventListener('scroll', move, { passive: true })
    window.addEventListener('resize', look)
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      save(true)
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', move)
      window.removeEventListener('resize', look)
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', leave)
    }
  }, [text])
  return part
}
