'use client'
import { useEffect, useRef, useState } from 'react'
import type { Doc } from './conflict'

export type Conflict = { current: Doc; savedBy: string }

/** What a refused save is told: who saved in between; never what. */
export type Told = { code?: string; current?: { savedBy?: string | null }; detail?: string }

/** A conflict with the document as it stands now, as far as the viewer may see it; nothing where it cannot be read. */
export const conflictOf = async (told: Told, path: string, locale: string, ask: typeof fetch = fetch): Promise<Conflict | undefined> => {
  if (told.code !== 'conflict.revision') return undefined
  const response = await ask(`${path}?draft=true&depth=0&locale=${encodeURIComponent(locale)}`, { credentials: 'same-origin', headers: { accept: 'application/json' } }).catch(() => undefined)
  return response?.ok ? { current: (await response.json()) as Doc, savedBy: told.current?.savedBy ?? '' } : undefined
}

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
      const answer = (await response.clone().json().catch(() => ({}))) as Told & { doc?: Doc }
      if (response.ok) {
        state.current.ownRevision = Math.max(state.current.ownRevision, Number(answer.doc?.revision ?? 0))
        if (sent) state.current.onSaved(sent, String(input))
      }
      const found = response.status === 409 ? await conflictOf(answer, path, addressOf(input).searchParams.get('locale') ?? '', original) : undefined
      if (!found) return response
      state.current.isPaused = true
      setConflict(found)
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
