import { useId, type ReactNode } from 'react'
import { cx } from './cx'
import { FieldError, FieldHint } from './Field'

type FieldsetProps = {
  legend: ReactNode
  hint?: ReactNode
  error?: ReactNode
  className?: string
  children: ReactNode
}

/** A question with several controls: its legend, hint and error are read with each of them. */
export function Fieldset({ legend, hint, error, className, children }: FieldsetProps) {
  const id = useId()
  const describedBy = cx(hint ? `${id}-hint` : '', error ? `${id}-error` : '') || undefined
  return (
    <fieldset aria-describedby={describedBy} className={cx('min-w-0', className)}>
      <legend className="mb-1.5 text-ui font-semibold">{legend}</legend>
      <div className="grid gap-1.5">
        {hint && <FieldHint id={`${id}-hint`}>{hint}</FieldHint>}
        {children}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </fieldset>
  )
}
