'use client'
import { useEffect, useRef, useState } from 'react'
import type { Doc } from './conflict'

export type Conflict = { current: Doc }

const refused = (message: string) => new Response(JSON.stringify({ message }), { status: 409, statusText: message, headers: { 'content-type': 'application/json' } })

const addressOf = (input: RequestInfo | URL) => new URL(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url, window.location.origin)

/** What a form sends with its save, as one part of JSON, with a revision that is not older than one's own last save. */
const sentBy = (body: unknown, newest: number): Doc | undefined => {
  const sent = body instanceof FormData ? body.get('_payload') : undefined
  if (typeof sent !== 'string') return undefined
  const data = JSON.parse(sent) as Doc
  if (typeof data.revision !== 'number' || data.revision >= newest) return data
  ;(body as FormData).set('_payload', JSON.stringify({ ...data, revision: newest }))
  return data
}

/**
 * Hears the refusals of this document's saves. Payload's form shows a refusal as a passing message and its
 * autosave tries again at the next key; so saves are heard where they leave the page: after a conflict
 * nothing more is sent until the person has chosen. One's own saves in quick succession are no conflict.
 */
export const useSaveGuard = (path: string | undefined, paused: string, onSaved: (sent: Doc, url: string) => void) => {
  const [conflict, setConflict] = useState<Conflict>()
  const state = useRef({ isPaused: false, ownRevision: 0, paused, onSaved })
  Object.assign(state.current, { paused, onSaved })
  useEffect(() => {
    if (!path) return
    const original = window.fetch
    let before: Promise<unknown> = Promise.resolve()
    const save = async (input: RequestInfo | URL, init: RequestInit): Promise<Response> => {
      if (state.current.isPaused) return refused(state.current.paused)
      const sent = sentBy(init.body, state.current.ownRevision)
      const response = await original(input, init)
      const answer = (await response.clone().json().catch(() => ({}))) as { code?: string; current?: Doc; doc?: Doc }
      if (response.ok) {
        state.current.ownRevision = Math.max(state.current.ownRevision, Number(answer.doc?.revision ?? 0))
        if (sent) state.current.onSaved(sent, String(input))
      }
      if (response.status !== 409 || answer.code !== 'conflict.revision' || !answer.current) return response
      state.current.isPaused = true
      setConflict({ current: answer.current })
      return refused(state.current.paused)
    }
    const guarded: typeof fetch = (input, init) => {
      const isSave = init?.method?.toUpperCase() === 'PATCH' && addressOf(input).pathname === path
      // A save that we send ourselves, after the person has chosen, is marked and passes.
      if (!isSave || new Headers(init.headers).has('x-inkwell-chosen')) return original(input, init)
      // One after the other: each begins with the revision that the one before it has made.
      const answer = before.then(() => save(input, init))
      before = answer.catch(() => undefined)
      return answer
    }
    window.fetch = guarded
    return () => {
      if (window.fetch === guarded) window.fetch = original
    }
  }, [path])
  return { conflict, setConflict }
}
