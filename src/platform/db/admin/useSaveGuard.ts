'use client'
import { useEffect, useRef, useState } from 'react'
import type { Doc } from './conflict'

export type Conflict = { current: Doc }

const refused = (message: string) => new Response(JSON.stringify({ message }), { status: 409, statusText: message, headers: { 'content-type': 'application/json' } })

const addressOf = (input: RequestInfo | URL) => new URL(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url, window.location.origin)

/** The revision that a form sends with its save; the form's fields travel as one part of JSON. */
const withRevision = (body: FormData, newest: number): void => {
  const sent = body.get('_payload')
  if (typeof sent !== 'string') return
  const data = JSON.parse(sent) as Doc
  if (typeof data.revision === 'number' && data.revision < newest) body.set('_payload', JSON.stringify({ ...data, revision: newest }))
}

/**
 * Hears the refusals of this document's saves. Payload's form shows a refusal as a passing message and its
 * autosave tries again at the next key; so saves are heard where they leave the page: after a conflict
 * nothing more is sent until the person has chosen. One's own saves in quick succession are no conflict.
 */
export const useSaveGuard = (path: string | undefined, paused: string) => {
  const [conflict, setConflict] = useState<Conflict>()
  const state = useRef({ isPaused: false, ownRevision: 0, paused })
  state.current.paused = paused
  useEffect(() => {
    if (!path) return
    const original = window.fetch
    const guarded: typeof fetch = async (input, init) => {
      const isSave = init?.method?.toUpperCase() === 'PATCH' && addressOf(input).pathname === path
      // A save that we send ourselves, after the person has chosen, is marked and passes.
      if (!isSave || new Headers(init.headers).has('x-inkwell-chosen')) return original(input, init)
      if (state.current.isPaused) return refused(state.current.paused)
      if (init.body instanceof FormData) withRevision(init.body, state.current.ownRevision)
      const response = await original(input, init)
      const answer = (await response.clone().json().catch(() => ({}))) as { code?: string; current?: Doc; doc?: Doc }
      if (response.ok) state.current.ownRevision = Math.max(state.current.ownRevision, Number(answer.doc?.revision ?? 0))
      if (response.status !== 409 || answer.code !== 'conflict.revision' || !answer.current) return response
      state.current.isPaused = true
      setConflict({ current: answer.current })
      return refused(state.current.paused)
    }
    window.fetch = guarded
    return () => {
      if (window.fetch === guarded) window.fetch = original
    }
  }, [path])
  return { conflict, setConflict }
}
