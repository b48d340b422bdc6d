'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import type { CaseNote } from '../types'
import type { InboxWords } from '../words'
import { distance } from './fill'

type FormProps = { title: string; words: InboxWords; onSave: (given: { text: string; isShared: boolean }) => Promise<boolean>; onClose: () => void }

/** Where a note is written; it says who will read it. */
export const NoteForm = ({ title, words, onSave, onClose }: FormProps) => {
  const [text, setText] = useState('')
  const [isShared, setShared] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    setBusy(true)
    if (await onSave({ text: text.trim(), isShared })) onClose()
    setBusy(false)
  }
  return (
    <form aria-label={title} className="inkwell-form inkwell-note-form" onKeyDown={(event) => { if (event.key === 'Escape') onClose() }} onSubmit={(event) => void save(event)}>
      <label>
        {words.noteText}
        {/* The form appears by the writer's own click, so the focus belongs here. */}
        <textarea autoFocus dir="auto" maxLength={4000} onChange={({ target }) => setText(target.value)} required rows={3} value={text} />
      </label>
      <label className="inkwell-check"><input checked={isShared} onChange={({ target }) => setShared(target.checked)} type="checkbox" /> {words.noteShared}</label>
      <div className="inkwell-buttons">
        <Button disabled={busy || !text.trim()} margin={false} size="small" type="submit">{words.noteSave}</Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">{words.cancel}</Button>
      </div>
    </form>
  )
}

type ListProps = { notes: CaseNote[]; words: InboxWords; language: string; onSettle: (id: string, isResolved: boolean) => void; withQuotes?: boolean }

/** Notes with their answers' order kept, who reads them, and whether they are settled. */
export const NoteList = ({ notes, words, language, onSettle, withQuotes }: ListProps) => (
  <ul className="inkwell-notes">
    {notes.map((note) => (
      <li data-answer={Boolean(note.answers) || undefined} data-settled={note.isResolved || undefined} key={note.id}>
        {withQuotes && note.quote && <blockquote dir="auto">{note.quote.slice(0, 160)}</blockquote>}
        <p dir="auto">{note.text}</p>
        <small>
          <bdi>{note.by}</bdi> · <time suppressHydrationWarning dateTime={note.at}>{distance(note.at, language)}</time> · {note.isShared ? words.noteShared : words.noteHouse}{note.isResolved ? ` · ${words.noteResolved}` : ''}{' '}
          <button className="inkwell-plain" onClick={() => onSettle(note.id, !note.isResolved)} type="button">{note.isResolved ? words.reopen : words.resolve}</button>
        </small>
      </li>
    ))}
  </ul>
)
