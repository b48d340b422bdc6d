'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { call } from '@/platform/api/browser'
import { Button } from '@/site/design/Button'
import { Field } from '@/site/design/Field'
import { Check, CircleCheck, MessageSquare, RotateCcw } from '@/site/design/icons'
import { TextArea } from '@/site/design/TextArea'
import { useToast } from '@/site/design/Toast'
import type { Note, OwnShelf } from '../types'

type NoteCardProps = {
  note: Note
  answers: readonly Note[]
  work: { collection: OwnShelf; id: string }
  reload: () => Promise<unknown>
  /** The words that the note stands at, where it does not stand at them. */
  place?: string
  onShow?: () => void
}

/** One note with its answers: to be answered, and to be marked as done. */
export function NoteCard({ note, answers, work, reload, place, onShow }: NoteCardProps) {
  const t = useTranslations('authoring.notes')
  const toast = useToast()
  const [answering, setAnswering] = useState(false)
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const act = async (doing: () => Promise<unknown>) => {
    setBusy(true)
    try {
      await doing()
      await reload()
      return true
    } catch {
      toast({ text: t('failed'), tone: 'danger' })
      return false
    } finally {
      setBusy(false)
    }
  }
  const answer = async () => {
    const words = text.trim()
    if (!words) return
    const target = { [work.collection === 'stories' ? 'story' : 'book']: work.id }
    if (await act(() => call('POST', '/editorial-notes', { body: { ...target, text: words, answers: note.id, blockId: note.blockId, isShared: true }, query: { depth: 0 } }))) {
      setText('')
      setAnswering(false)
    }
  }
  const mark = () => act(() => call('PATCH', `/editorial-notes/${note.id}`, { body: { isResolved: !note.isResolved }, query: { depth: 0 } }))
  return (
    <div className="grid gap-2 rounded-md border border-line border-s-4 border-s-caution bg-surface p-3 font-interface text-sm shadow-low data-done:border-s-give" data-done={note.isResolved || undefined} data-note={note.id}>
      {place && <p className="text-ink-soft" dir="auto">{place}</p>}
      <Words note={note} />
      {answers.map((one) => <div key={one.id} className="border-s-2 border-line ps-3"><Words note={one} /></div>)}
      {note.isResolved && <p className="flex items-center gap-1.5 font-semibold text-give"><CircleCheck aria-hidden className="size-4" />{t('isDone')}</p>}
      {answering && (
        <form className="grid gap-2" onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void answer() }}>
          <Field label={t('answerLabel')}><TextArea autoFocus rows={2} value={text} maxLength={4000} onChange={(event) => setText(event.target.value)} className="min-h-20" /></Field>
          <Button type="submit" size="sm" variant="primary" busy={busy} className="justify-self-start">{t('send')}</Button>
        </form>
      )}
      <div className="flex flex-wrap gap-2">
        {!answering && <Button size="sm" variant="quiet" onClick={() => setAnswering(true)}><MessageSquare aria-hidden className="size-4" />{t('answer')}</Button>}
        <Button size="sm" variant="quiet" busy={busy} onClick={() => void mark()}>{note.isResolved ? <RotateCcw aria-hidden className="size-4" /> : <Check aria-hidden className="size-4" />}{t(note.isResolved ? 'undone' : 'done')}</Button>
        {onShow && <Button size="sm" variant="quiet" onClick={onShow}>{t('show')}</Button>}
      </div>
    </div>
  )
}

function Words({ note }: { note: Note }) {
  const t = useTranslations('authoring.notes')
  const format = useFormatter()
  return (
    <div>
      <p className="text-xs text-ink-soft">{t('from', { name: note.isMine ? t('you') : note.by, date: format.dateTime(new Date(note.createdAt), { dateStyle: 'medium' }) })}</p>
      <p className="text-ui whitespace-pre-wrap" dir="auto">{note.text}</p>
    </div>
  )
}
