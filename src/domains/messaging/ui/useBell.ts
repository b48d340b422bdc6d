'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '@/platform/api/browser'
import type { Notification } from '@/payload-types'

export type Note = Pick<Notification, 'id' | 'title' | 'message' | 'link' | 'read' | 'createdAt'>
type Answer = { unread: number; docs: Note[] }

const pollEvery = 60_000
/** A page that nobody has looked at for so long needs no line to the server. */
const sleepAfter = 5 * 60_000

/**
 * What lies behind the bell, kept fresh: over server-sent events while the page is looked at, by asking
 * every minute where those do not get through. A hidden page lets go of its line after five minutes.
 */
export function useBell() {
  const [answer, setAnswer] = useState<Answer>()
  const [failed, setFailed] = useState(false)
  const [news, setNews] = useState(0)
  const known = useRef<number>(undefined)
  // An answer that was asked for before something was marked would take the mark back.
  const turn = useRef(0)

  const load = useCallback(async () => {
    const mine = ++turn.current
    try {
      const next = await call<Answer>('GET', '/notifications/bell', { query: { limit: 8 } })
      if (mine !== turn.current) return
      if (known.current !== undefined && next.unread > known.current) setNews(next.unread - known.current)
      known.current = next.unread
      setAnswer(next)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }, [])

  useEffect(() => {
    let line: EventSource | undefined
    let poll: ReturnType<typeof setInterval> | undefined
    let sleep: ReturnType<typeof setTimeout> | undefined
    const stop = () => {
      line?.close()
      line = undefined
      clearInterval(poll)
      poll = undefined
    }
    const start = () => {
      if (line || poll) return
      line = new EventSource('/api/notifications/stream')
      // Also after every reconnection: something may have come while there was no line.
      line.addEventListener('open', () => void load())
      line.addEventListener('notification', () => void load())
      line.addEventListener('error', () => {
        // The browser tries again by itself unless the server refused; then asking now and then must do.
        if (line?.readyState !== EventSource.CLOSED) return
        stop()
        void load()
        poll = setInterval(() => void load(), pollEvery)
      })
    }
    const look = () => {
      clearTimeout(sleep)
      if (document.visibilityState === 'visible') start()
      else sleep = setTimeout(stop, sleepAfter)
    }
    look()
    document.addEventListener('visibilitychange', look)
    // A page that is kept for going back must hold no connection, else the browser throws it away.
    addEventListener('pagehide', stop)
    addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', stop)
      removeEventListener('pageshow', look)
      clearTimeout(sleep)
      stop()
    }
  }, [load])

  const mark = async (ids?: string[]) => {
    const before = answer
    turn.current++
    const isMeant = ({ id }: Note) => !ids || ids.includes(id)
    if (before) {
      const hit = before.docs.filter((note) => !note.read && isMeant(note)).length
      known.current = ids ? Math.max(0, before.unread - hit) : 0
      setAnswer({ unread: known.current, docs: before.docs.map((note) => (isMeant(note) ? { ...note, read: true } : note)) })
    }
    try {
      await call('POST', '/notifications/read', { body: ids ? { ids } : {}, keepalive: true })
      await load()
    } catch {
      // It did not get through, so what is shown must not say that it did.
      known.current = before?.unread
      setAnswer(before)
    }
  }

  return { unread: answer?.unread ?? 0, notes: answer?.docs, news, failed, load, mark }
}
