'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { DraftSaver, type Fields, type SaveState } from './DraftSaver'
import { keeperFor } from './localCopy'
import { sendDraft } from './send'

type Draft = { collection: string; id: string; person: string; revision: number; fields: Fields }

/**
 * A work as it is being written: its fields, how saving stands, and the ways to change both. `stamp`
 * goes up whenever words from elsewhere replace those that stand here, so that editors begin anew.
 */
export function useDraft({ collection, id, person, revision, fields: initial }: Draft) {
  const [fields, setFields] = useState<Fields>(initial)
  const [state, setState] = useState<SaveState>({ name: 'saved' })
  const [stamp, setStamp] = useState(0)
  const [restored, setRestored] = useState(false)
  const started = useRef(false)
  const saver = useMemo(() => new DraftSaver({ revision, fields: initial }, {
    keeper: keeperFor(person, collection, id),
    send: sendDraft(collection, id),
    onState: setState,
    onTheirs: (theirs) => {
      setFields((now) => ({ ...now, ...theirs }))
      setStamp((count) => count + 1)
    },
    // The saver lives as long as the page; later answers of the server reach it through `refresh`.
  }), [collection, id, person])

  useEffect(() => {
    if (started.current) return
    started.current = true
    if (!saver.restore()) return
    setFields(saver.fields)
    setStamp((count) => count + 1)
    setRestored(true)
  }, [saver])

  useEffect(() => {
    const leave = () => void saver.flush(true)
    const hide = () => { if (document.visibilityState === 'hidden') void saver.flush() }
    const online = () => void saver.flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    window.addEventListener('online', online)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('online', online)
    }
  }, [saver])

  const change = useCallback((changed: Fields) => {
    setFields((now) => ({ ...now, ...changed }))
    saver.change(changed)
  }, [saver])

  return { fields, change, state, saver, stamp, restored, dismissRestored: () => setRestored(false) }
}

export type DraftHandle = ReturnType<typeof useDraft>
