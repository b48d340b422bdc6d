'use client'
import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../admin/call'
import { problemSays } from '../../admin/problemWords'
import { compareBlocks, compareFields } from '../diff/blocks'
import type { CaseSheet } from '../openForReading'
import type { Against, Block, FieldValue } from '../types'
import type { InboxWords } from '../words'
import type { Given, Verdict } from './DecideDialog'
import { fill } from './fill'

const blocksShown = (sheet: CaseSheet): Block[] => sheet.rows.flatMap(({ after }) => (after ? [after] : []))
const fieldsShown = (sheet: CaseSheet): FieldValue[] => sheet.fields.map(({ name, label, after }) => ({ name, label, value: after ?? '' }))

/** What is different between the text that was on the page and the one that is there now, in words. */
const whatChanged = (before: CaseSheet, after: CaseSheet, words: InboxWords): string => {
  const rows = compareBlocks(blocksShown(before), blocksShown(after)).filter(({ kind }) => kind !== 'same').length
  const fields = compareFields(fieldsShown(before), fieldsShown(after)).filter(({ changed }) => changed).map(({ label }) => label)
  const parts = [...(rows > 0 ? [fill(words.changedParagraphs, { count: rows })] : []), ...(fields.length > 0 ? [fill(words.changedFields, { fields: fields.join(', ') })] : [])]
  return parts.join(', ') || words.changedNothing
}

type Looked = { against?: Against; part?: string | null }
type Options = { words: InboxWords; language: string; admin: string }

/** One case on its page: takes it on opening, gives it back on leaving, decides exactly about the version shown. */
export const useCase = (initial: CaseSheet, { words, language, admin }: Options) => {
  const [sheet, setSheet] = useState(initial)
  const [warning, setWarning] = useState('')
  const router = useRouter()
  const latest = useRef(sheet)
  latest.current = sheet
  const { collection, id } = sheet.item
  const base = `/moderation/${collection}/${id}`
  const taken = useRef(false)
  const reload = useCallback(async (wanted: Looked = {}): Promise<CaseSheet | undefined> => {
    const { against, part }: Looked = { against: latest.current.against?.which, part: latest.current.part, ...wanted }
    const query = new URLSearchParams({ ...(against ? { against } : {}), ...(part ? { part } : {}) })
    if ('part' in wanted || 'against' in wanted) window.history.replaceState(window.history.state, '', `${window.location.pathname}${query.size > 0 ? `?${query}` : ''}`)
    const answer = await call<CaseSheet>(`${base}?${query}`)
    if (answer.ok) setSheet(answer.json)
    else if (answer.status === 404) setWarning(words.moved)
    return answer.ok ? answer.json : undefined
  }, [base, words])
  const claim = useCallback(async (way: 'claim' | 'release', isQuiet = false) => {
    const answer = await call<CaseSheet['item']>(`${base}/${way}`, 'POST', {})
    if (answer.ok) {
      // What was taken by opening goes back by leaving; what was taken by hand stays taken.
      if (isQuiet) taken.current = true
      setSheet((before) => ({ ...before, item: answer.json }))
    } else if (!isQuiet) toast.error(fill(words.failed, { why: problemSays(answer, language) }))
    if (!answer.ok) await reload()
  }, [base, words, language, reload])
  useEffect(() => {
    const opening = latest.current.item
    if (opening.actions.includes('claim')) void claim('claim', true)
    const leave = () => {
      const { item } = latest.current
      // A keepalive request outlives the page.
      if (item.isMine && taken.current) void fetch(`/api${base}/release`, { method: 'POST', keepalive: true, credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [base, claim])
  const decide = async (action: Verdict, given: Given): Promise<boolean> => {
    const answer = await call(`${base}/decide`, 'POST', { action, version: latest.current.version, ...given })
    if (answer.ok) {
      toast.success(words.done[action])
      // Decided is given back already: nothing is left to release on leaving.
      latest.current = { ...latest.current, item: { ...latest.current.item, isMine: false } }
      router.push(`${admin}/inbox`)
      return true
    }
    if (answer.code === 'library.version_changed') {
      const before = latest.current
      const after = await reload()
      if (after) setWarning(fill(words.changed409, { what: whatChanged(before, after, words) }))
      return true
    }
    toast.error(fill(words.failed, { why: problemSays(answer, language) }))
    if (answer.status === 409) await reload()
    return false
  }
  const note = async (given: { text: string; isShared: boolean; blockId?: string; quote?: string }): Promise<boolean> => {
    const answer = await call(`${base}/notes`, 'POST', { ...given, part: latest.current.part ?? undefined })
    if (answer.ok) {
      toast.success(words.noteSaved)
      await reload()
    } else toast.error(fill(words.failed, { why: problemSays(answer, language) }))
    return answer.ok
  }
  const settle = async (noteId: string, isResolved: boolean) => {
    const answer = await call(`/editorial-notes/${noteId}`, 'PATCH', { isResolved })
    if (!answer.ok) toast.error(fill(words.failed, { why: problemSays(answer, language) }))
    await reload()
  }
  return { sheet, warning, claim, decide, note, settle, look: reload }
}
