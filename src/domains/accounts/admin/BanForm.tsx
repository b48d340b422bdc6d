'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { StandingWords } from './standingWords'

type Props = { id: string; words: StandingWords; isBusy: boolean; onBan: (body: { reason: string; until: string | null }) => void; onCancel: () => void }

/** Why, and until when. It stands inside the document's own form, so it is no form itself and sends nothing on Enter. */
export const BanForm = ({ id, words, isBusy, onBan, onCancel }: Props) => {
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [reasonId, untilId] = [useId(), useId()]
  return (
    <div id={id} role="group" aria-label={words.ban}>
      <label className="field-label" htmlFor={reasonId}>{words.reason}</label>
      <textarea id={reasonId} maxLength={2000} onChange={(event) => setReason(event.target.value)} rows={3} style={{ inlineSize: '100%' }} value={reason} />
      <label className="field-label" htmlFor={untilId}>{words.until}</label>
      <input id={untilId} onChange={(event) => setUntil(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault() }} type="datetime-local" value={until} />
      <div>
        <Button buttonStyle="primary" disabled={isBusy || reason.trim().length < 3} onClick={() => onBan({ reason, until: until ? new Date(until).toISOString() : null })}>{words.confirm}</Button>{' '}
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}
