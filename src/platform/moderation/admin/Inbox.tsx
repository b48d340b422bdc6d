'use client'
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { InboxPage } from '../queries/listCases'
import type { ModerationItem } from '../types'
import { wordsFor } from '../words'
import { DecideDialog, type Reasons, type Verdict } from './DecideDialog'
import { fill } from './fill'
import { FilterBar, type Names } from './Filters'
import { KeysDialog } from './KeysDialog'
import { Row } from './Row'
import { useInbox, type Filters } from './useInbox'
import { useKeys } from './useKeys'

export type InboxProps = { initial: InboxPage; filters: Filters; language: string; admin: string; kinds: Names; reasons: Record<string, Reasons>; waiting: string[] }

const keyOf = ({ collection, id }: ModerationItem) => `${collection}/${id}`

const Counts = ({ counts, words, onChoose }: { counts: InboxPage['counts']; words: ReturnType<typeof wordsFor>; onChoose: (filters: Filters) => void }) => (
  <ul className="inkwell-counts">
    {([[words.waiting, counts.waiting, {}], [words.unclaimed, counts.unclaimed, { who: 'unclaimed' }], [words.mine, counts.mine, { who: 'mine' }], [words.due, counts.due, { age: 'due' }]] as [string, number, Filters][]).map(([label, count, filters]) => (
      <li key={label}><button onClick={() => onChoose(filters)} type="button"><strong>{count}</strong> {label}</button></li>
    ))}
  </ul>
)

/** The inbox: everything that awaits a decision, for mouse, keys and screen reader alike. */
export const Inbox = ({ initial, filters: first, language, admin, kinds, reasons, waiting }: InboxProps) => {
  const words = wordsFor(language)
  const router = useRouter()
  const { list, filters, setFilters, said, claim, decide } = useInbox(initial, first, words, language)
  const [at, setAt] = useState<string>()
  const [selected, setSelected] = useState<string[]>([])
  const [asking, setAsking] = useState<{ action: Verdict; items: ModerationItem[] }>()
  const [helping, setHelping] = useState(false)
  const links = useRef(new Map<string, HTMLAnchorElement>())
  const place = useRef(0)
  const { items } = list
  const index = items.findIndex((item) => keyOf(item) === at)
  if (index >= 0) place.current = index
  const current = index >= 0 ? items[index] : undefined
  const chosen = items.filter((item) => selected.includes(keyOf(item)))
  // What was decided has left the list: the focus goes to the case that took its place.
  useEffect(() => {
    if (!at || index >= 0 || items.length === 0) return
    const next = items[Math.min(place.current, items.length - 1)]
    setAt(keyOf(next))
    if (!document.querySelector('dialog[open]')) links.current.get(keyOf(next))?.focus()
  }, [at, index, items])
  const go = (step: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, index < 0 ? 0 : index + step))]
    if (next) links.current.get(keyOf(next))?.focus()
  }
  const hrefOf = ({ collection, id }: ModerationItem) => `${admin}/inbox/${collection}/${id}`
  const toggle = (item: ModerationItem) => setSelected((before) => (before.includes(keyOf(item)) ? before.filter((key) => key !== keyOf(item)) : [...before, keyOf(item)]))
  const ask = (action: Verdict, wanted = chosen.length > 0 ? chosen : current ? [current] : []) => {
    const able = wanted.filter(({ actions }) => actions.includes(action))
    if (able.length > 0) setAsking({ action, items: able })
  }
  useKeys({
    j: () => go(1), k: () => go(-1), c: () => current && void claim(current), a: () => ask('approve'), e: () => ask('requestChanges'), r: () => ask('reject'),
    x: () => current && current.actions.includes('approve') && toggle(current), '?': () => setHelping(true),
    ...(current && document.activeElement === links.current.get(keyOf(current)) ? { Enter: () => router.push(hrefOf(current)) } : {}),
  })
  const selectable = items.filter(({ actions }) => actions.some((name) => name in words && ['approve', 'requestChanges', 'reject'].includes(name)))
  const isFiltered = Object.entries(filters).some(([name, value]) => value && name !== 'sort' && name !== 'page')
  return (
    <div className="inkwell-inbox">
      <Counts counts={list.counts} onChoose={setFilters} words={words} />
      <FilterBar filters={filters} groups={list.groups} kinds={kinds} language={language} onChange={setFilters} waiting={waiting} words={words} />
      <div className="inkwell-bar">
        {selectable.length > 0 && (
          <label><input checked={chosen.length === selectable.length} onChange={() => setSelected(chosen.length === selectable.length ? [] : selectable.map(keyOf))} type="checkbox" /> {words.selectAll}</label>
        )}
        <span>{chosen.length > 0 ? fill(words.selected, { count: chosen.length }) : fill(words.results, { count: list.total })}</span>
        {chosen.length > 0 && (['approve', 'requestChanges', 'reject'] as const).map((name) => <Button buttonStyle="secondary" key={name} margin={false} onClick={() => ask(name, chosen)} size="small">{words[name]}</Button>)}
        <button className="inkwell-plain" onClick={() => setHelping(true)} type="button">{words.help} <kbd>?</kbd></button>
      </div>
      <ul aria-label={words.list} className="inkwell-cases">
        {items.map((item) => (
          <Row
            href={hrefOf(item)} isCurrent={keyOf(item) === at} isSelected={selected.includes(keyOf(item))} item={item} key={keyOf(item)} kinds={kinds} language={language} words={words}
            onClaim={() => void claim(item)} onDecide={(action) => ask(action, [item])} onFocus={() => setAt(keyOf(item))} onSelect={() => toggle(item)}
            refLink={(link) => { if (link) links.current.set(keyOf(item), link); else links.current.delete(keyOf(item)) }}
          />
        ))}
      </ul>
      {items.length === 0 && <p className="inkwell-empty">{isFiltered ? words.emptyFiltered : words.empty}</p>}
      {list.pages > 1 && (
        <nav aria-label={fill(words.page, { page: list.page, pages: list.pages })} className="inkwell-bar">
          <Button buttonStyle="secondary" disabled={list.page <= 1} margin={false} onClick={() => setFilters({ ...filters, page: String(list.page - 1) })} size="small">{words.previous}</Button>
          <span>{fill(words.page, { page: list.page, pages: list.pages })}</span>
          <Button buttonStyle="secondary" disabled={list.page >= list.pages} margin={false} onClick={() => setFilters({ ...filters, page: String(list.page + 1) })} size="small">{words.next}</Button>
        </nav>
      )}
      <p aria-live="polite" className="inkwell-hidden" role="status">{said}</p>
      {helping && <KeysDialog onClose={() => setHelping(false)} words={words} />}
      {asking && (
        <DecideDialog
          action={asking.action} count={asking.items.length} onClose={() => setAsking(undefined)} reasons={reasons[asking.items[0].collection] ?? []} title={asking.items[0].title} words={words}
          onDecide={async (given) => {
            await decide(asking.items, asking.action, given)
            setSelected([])
            setAsking(undefined)
          }}
        />
      )}
    </div>
  )
}
