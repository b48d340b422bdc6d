'use client'
import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type Called } from '../../admin/call'
import { problemSays } from '../../admin/problemWords'
import type { InboxPage } from '../queries/listCases'
import type { ModerationItem } from '../types'
import type { InboxWords } from '../words'
import { fill } from './fill'
import type { Given, Verdict } from './DecideDialog'

export type Filters = Partial<Record<'kind' | 'language' | 'state' | 'who' | 'age' | 'risk' | 'sort' | 'page', string>>

const everySeconds = 3

const toQuery = (filters: Filters) => {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value) as [string, string][])
  return query.size > 0 ? `?${query}` : ''
}

/** The list of the inbox as it stands, kept fresh: what a colleague decides leaves it within seconds. */
export const useInbox = (initial: InboxPage, first: Filters, words: InboxWords, language: string) => {
  const [list, setList] = useState(initial)
  const [filters, setFilters] = useState(first)
  const [said, setSaid] = useState('')
  const latest = useRef({ filters, stamp: initial.stamp })
  latest.current.filters = filters
  const reload = useCallback(async (wanted: Filters = latest.current.filters, tell = false) => {
    const answer = await call<InboxPage>(`/moderation/inbox${toQuery(wanted)}`)
    if (!answer.ok || latest.current.filters !== wanted) return
    // A page that has run empty shows the last one that is left.
    if (answer.json.page > answer.json.pages) return setFilters({ ...wanted, page: String(answer.json.pages) })
    latest.current.stamp = answer.json.stamp
    setList(answer.json)
    if (tell) setSaid(fill(words.refreshed, { count: answer.json.total }))
  }, [words])
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${toQuery(filters)}`)
    void reload(filters, true)
  }, [filters, reload])
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const answer = await call<{ stamp: string }>('/moderation/stamp')
      if (answer.ok && answer.json.stamp !== latest.current.stamp) await reload(undefined, true)
    }
    const timer = setInterval(() => void look(), everySeconds * 1000)
    return () => clearInterval(timer)
  }, [reload])
  const tell = (answer: Called<unknown>, done: string) => {
    if (answer.ok) {
      toast.success(done)
      setSaid(done)
    } else toast.error(fill(words.failed, { why: problemSays(answer, language) }))
  }
  const claim = async (item: ModerationItem) => {
    const way = item.isMine ? 'release' : 'claim'
    if (!item.actions.includes(way)) return
    tell(await call(`/moderation/${item.collection}/${item.id}/${way}`, 'POST', {}), words.done[way])
    await reload()
  }
  const decide = async (items: ModerationItem[], action: Verdict, given: Given) => {
    if (items.length === 1) {
      const [{ collection, id, version }] = items
      tell(await call(`/moderation/${collection}/${id}/decide`, 'POST', { action, version: version ?? undefined, ...given }), words.done[action])
    } else {
      const { editorialNotes: _, ...why } = given
      const answer = await call<{ answers: { ok: boolean; code?: string; message?: string }[] }>('/moderation/decide', 'POST', { action, items: items.map(({ collection, id, version }) => ({ collection, id, version: version ?? undefined })), ...why })
      const refused = answer.ok ? answer.json.answers.filter(({ ok }) => !ok) : []
      if (refused.length === 0) tell(answer, words.done[action])
      else toast.warning(fill(words.someRefused, { done: items.length - refused.length, refused: refused.length, why: problemSays({ code: refused[0].code ?? '', detail: refused[0].message ?? '', extra: {} }, language) }))
    }
    await reload()
  }
  return { list, filters, setFilters, said, claim, decide }
}
