'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/site/design/Button'
import { EmptyState } from '@/site/design/EmptyState'
import { Columns2, Plus } from '@/site/design/icons'
import { Field } from '@/site/design/Field'
import { TextInput } from '@/site/design/TextInput'
import { useToast } from '@/site/design/Toast'
import { NotesList } from '../notes/NotesList'
import { newId } from '../editor/newId'
import type { OwnSpread } from '../types'
import type { PartProps } from '../useWorkspace'
import { SpreadCard } from './SpreadCard'

const most = 200

/** The double pages of a picture book: added, put in order, taken away and brought back. */
export function SpreadsPart({ work, draft, reload, readOnly }: PartProps) {
  const t = useTranslations('authoring')
  const toast = useToast()
  const [urls, setUrls] = useState(work.pictures)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const spreads = (draft.fields.spreads as OwnSpread[] | undefined) ?? []
  const latest = useRef(spreads)
  latest.current = spreads
  const set = (next: OwnSpread[]) => { latest.current = next; draft.change({ spreads: next }) }
  const change = (id: string, changed: Partial<OwnSpread>) => set(latest.current.map((one) => (one.id === id ? { ...one, ...changed } : one)))
  const move = (at: number, by: -1 | 1) => {
    const next = [...latest.current]
    const [moved] = next.splice(at, 1)
    next.splice(at + by, 0, moved)
    set(next)
    setSaid(t('spreads.moved', { number: at + by + 1, total: next.length }))
    // The same button of the same page keeps the focus where it has gone; at the end the other one takes it.
    setTimeout(() => {
      const here = list.current?.querySelector(`#spread-${at + by}`)
      const button = here?.querySelector<HTMLElement>(`[data-move="${by}"]:not(:disabled)`) ?? here?.querySelector<HTMLElement>('[data-move]:not(:disabled)')
      button?.focus()
    }, 50)
  }
  const remove = (at: number) => {
    const gone = latest.current[at]
    set(latest.current.filter((one) => one !== gone))
    toast({ text: t('spreads.removed', { number: at + 1 }), undo: () => set([...latest.current.slice(0, at), gone, ...latest.current.slice(at)]) })
  }
  const add = () => {
    set([...latest.current, { id: newId(), picture: null, altText: null, text: null, pictureSide: 'start', background: null }])
    requestAnimationFrame(() => list.current?.lastElementChild?.scrollIntoView({ block: 'center' }))
  }
  const language = String(draft.fields.language ?? 'en')
  return (
    <div className="grid gap-5">
      <Field label={t('details.title')} className="max-w-measure"><TextInput value={String(draft.fields.title ?? '')} maxLength={300} lang={language} readOnly={readOnly} onChange={(event) => draft.change({ title: event.target.value })} /></Field>
      <p className="max-w-measure text-ui text-ink-soft">{t('spreads.lead')}</p>
      {work.notes.length > 0 && <NotesList work={work} reload={reload} />}
      <p role="status" className="sr-only">{said}</p>
      {spreads.length === 0 && <EmptyState icon={Columns2} title={t('spreads.emptyTitle')}>{t('spreads.emptyText')}</EmptyState>}
      <ol ref={list} className="grid gap-5">
        {spreads.map((spread, index) => (
          <SpreadCard
            key={spread.id ?? index} spread={spread} index={index} total={spreads.length} language={language} readOnly={readOnly} url={spread.picture ? urls[spread.picture] : undefined}
            onChange={(changed) => change(spread.id!, changed)} onPicture={(id, url) => setUrls((now) => ({ ...now, [id]: url }))} onMove={(by) => move(index, by)} onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {!readOnly && spreads.length < most && <Button id="add-spread" variant="primary" className="justify-self-start" onClick={add}><Plus aria-hidden className="size-5" />{t('spreads.add')}</Button>}
    </div>
  )
}
