'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useState } from 'react'

const textOf = (value: unknown) => (value === undefined || value === null ? '' : JSON.stringify(value, null, 2))

/**
 * JSON as plain text. Payload's own editor is loaded from another site, which neither works offline nor
 * passes the content security policy.
 */
export const PlainJson: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, disabled } = useField<unknown>({ path: given })
  const [text, setText] = useState(() => textOf(value))
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    if (!isBroken) setText(textOf(value))
  }, [value, isBroken])
  const locked = Boolean(readOnly || disabled || field.admin?.readOnly)
  const take = (next: string) => {
    setText(next)
    try {
      setValue(next.trim() ? JSON.parse(next) : null)
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <div className="field-type json-field">
      <FieldLabel label={field.label} localized={field.localized} path={path} required={field.required} />
      <FieldError path={path} showError={showError || isBroken} />
      <textarea aria-invalid={isBroken} className="inkwell-json" dir="ltr" id={`field-${path}`} onChange={(event) => take(event.target.value)} readOnly={locked} rows={Math.min(20, Math.max(3, text.split('\n').length))} spellCheck={false} value={text} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
