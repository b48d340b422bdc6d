'use client'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { Dialog } from '../../admin/Dialog'
import type { InboxWords } from '../words'
import { fill } from './fill'

export type Verdict = 'approve' | 'requestChanges' | 'reject'
export type Reasons = { code: string; label: string }[]
export type Given = { reasonCode?: string; reason?: string; editorialNotes?: string }

type Props = { action: Verdict; title: string; count: number; reasons: Reasons; words: InboxWords; onClose: () => void; onDecide: (given: Given) => Promise<void> }

/** Asks for the reason of a decision; sending back and turning down need one from the list and words to the author. */
export const DecideDialog = ({ action, title, count, reasons, words, onClose, onDecide }: Props) => {
  const [given, setGiven] = useState<Given>({})
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const mustSay = action !== 'approve'
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (mustSay && (!given.reasonCode || !given.reason?.trim())) return setProblem(words.needReason)
    setBusy(true)
    await onDecide(given)
    setBusy(false)
  }
  const heading = count > 1 ? fill(words.decideMany, { action: words[action], count }) : fill(words.decideOne, { action: words[action], title })
  return (
    <Dialog onClose={onClose} title={heading}>
      <form className="inkwell-form" noValidate onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(event) }} onSubmit={(event) => void send(event)}>
        {mustSay && (
          <label>
            {words.reason}
            <select aria-invalid={Boolean(problem && !given.reasonCode)} onChange={({ target }) => setGiven({ ...given, reasonCode: target.value || undefined })} required value={given.reasonCode ?? ''}>
              <option value="">{words.reasonChoose}</option>
              {reasons.map(({ code, label }) => <option key={code} value={code}>{label}</option>)}
            </select>
          </label>
        )}
        <label>
          {mustSay ? words.reasonText : words.reasonOptional}
          {mustSay && <small>{words.reasonHelp}</small>}
          <textarea aria-invalid={Boolean(problem && !given.reason?.trim())} dir="auto" maxLength={4000} onChange={({ target }) => setGiven({ ...given, reason: target.value || undefined })} required={mustSay} rows={4} value={given.reason ?? ''} />
        </label>
        {count === 1 && (
          <label>
            {words.internal}
            <small>{words.internalHelp}</small>
            <textarea dir="auto" maxLength={4000} onChange={({ target }) => setGiven({ ...given, editorialNotes: target.value || undefined })} rows={2} value={given.editorialNotes ?? ''} />
          </label>
        )}
        <p className="inkwell-problem" role="alert">{problem}</p>
        <div className="inkwell-buttons">
          <Button buttonStyle="primary" disabled={busy} margin={false} size="medium" type="submit">{words[action]}</Button>
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
