'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Field } from '../design/Field'
import { IconButton } from '../design/IconButton'
import { Eye, EyeOff } from '../design/icons'
import { TextInput } from '../design/TextInput'
import { useHydrated } from '../design/useHydrated'
import { useForm } from './ActionForm'

type PasswordFieldProps = {
  name?: string
  label: ReactNode
  hint?: ReactNode
  /** A password that is chosen here: long enough, and the browser offers to make one up. */
  isNew?: boolean
  autoFocus?: boolean
}

/** A password, which may be pasted and looked at. It is never sent back to the page. */
export function PasswordField({ name = 'password', label, hint, isNew, autoFocus }: PasswordFieldProps) {
  const t = useTranslations('forms')
  const [shown, setShown] = useState(false)
  const hydrated = useHydrated()
  const { state } = useForm()
  const Mark = shown ? EyeOff : Eye
  return (
    <Field label={label} hint={hint} required error={state.fields?.[name]}>
      {(wiring) => (
        <div dir="ltr" className="relative">
          <TextInput
            {...wiring}
            name={name}
            type={shown ? 'text' : 'password'}
            minLength={isNew ? 10 : undefined}
            maxLength={isNew ? 200 : 1000}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            autoFocus={autoFocus}
            className="pe-12"
          />
          {hydrated && (
            <IconButton label={t(shown ? 'hidePassword' : 'showPassword')} onClick={() => setShown(!shown)} className="absolute end-0 top-0">
              <Mark aria-hidden className="size-5" />
            </IconButton>
          )}
        </div>
      )}
    </Field>
  )
}
