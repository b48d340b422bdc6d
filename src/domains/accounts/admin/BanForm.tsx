'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { StandingWords } from './standingWords'

// The panel's own colours, light and dark.
const box = { padding: '0.6rem 0.75rem', border: '1px solid var(--theme-elevation-150)', borderRadius: '3px', background: 'var(--theme-input-bg)', color: 'var(--theme-text)', font: 'inherit' }

type Props = { id: string; words: StandingWords; isBusy: boolean; onBan: (body: { reason: string; until: string | null }) => void; onCancel: () => void }

/** Why, and until when. It stands inside the document's own form, so it is no form itself and sends nothing on Enter. */
export const BanForm = ({ id, words, isBusy, onBan, onCancel }: Props) => {
  const [reason, setReason] = useState('')
  const [until, setUntil] = useState('')
  const [reasonId, untilId] = [useId(), useId()]
  return (
    <div id={id} role="group" aria-label={words.ban} style={{ marginBlockStart: '1rem' }}>
      <label className="field-label" htmlFor={reasonId}>{words.reason}</label>
      <textarea id={reasonId} maxLength={2000} onChange={(event) => setReason(event.target.value)} rows={3} style={{ ...box, display: 'block', inlineSize: '100%', marginBlockEnd: '1rem' }} value={reason} />
      <label className="field-label" htmlFor={untilId}>{words.until}</label>
      <input id={untilId} onChange={(event) => setUntil(event.target.value)} onKeyDown={(event) => { if (event.key === 'Enter') event.preventDefault() }} style={box} type="datetime-local" value={until} />
      <div>
        <Button buttonStyle="primary" disabled={isBusy || reason.trim().length < 3} onClick={() => onBan({ reason, until: until ? new Date(until).toISOString() : null })}>{words.confirm}</Button>{' '}
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  )
}
