import { cloneElement, useId, type ReactElement, type ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { cx } from './cx'
import { CircleAlert } from './icons'

/** What a control needs to be tied to its label, hint and error. */
export type FieldWiring = {
  id?: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and how to mend it. */
  error?: ReactNode
  required?: boolean
  /** Say it where most fields of the form are required and this one is not. */
  optional?: boolean
  id?: string
  className?: string
  /** One control (TextInput, TextArea, Select, Combobox), or a function that hands the wiring on. */
  children: ReactElement<FieldWiring> | ((wiring: FieldWiring) => ReactNode)
}

/** Label, hint and error around one control, tied together for those who listen. */
export function Field({ label, hint, error, required, optional, id, className, children }: FieldProps) {
  const generated = useId()
  const own = id ?? generated
  const describedBy = cx(hint ? `${own}-hint` : '', error ? `${own}-error` : '') || undefined
  const wiring: FieldWiring = { id: own, required, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined }
  return (
    <div className={cx('grid gap-1.5', className)}>
      <label htmlFor={own} className="justify-self-start text-ui font-semibold">
        {label} {optional && <OptionalMark />}
      </label>
      {hint && <FieldHint id={`${own}-hint`}>{hint}</FieldHint>}
      {typeof children === 'function' ? children(wiring) : cloneElement(children, wiring)}
      {error && <FieldError id={`${own}-error`}>{error}</FieldError>}
    </div>
  )
}

function OptionalMark() {
  const t = useTranslations('design')
  return <span className="font-normal text-ink-soft">({t('optional')})</span>
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="max-w-measure text-sm text-ink-soft">
      {children}
    </p>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex max-w-measure items-start gap-1.5 text-sm font-semibold text-danger">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}
