'use client'
import type { ComponentProps, ReactNode } from 'react'
import { Checkbox } from '../design/Checkbox'
import { Field } from '../design/Field'
import { Select, type SelectOption } from '../design/Select'
import { TextArea } from '../design/TextArea'
import { TextInput } from '../design/TextInput'
import { useForm } from './ActionForm'

type Told = { name: string; label: ReactNode; hint?: ReactNode; optional?: boolean }

/** What was typed before, and what is wrong with it. */
function useField(name: string, initial?: string | number | readonly string[]) {
  const { state } = useForm()
  return { error: state.fields?.[name], defaultValue: state.values?.[name] ?? initial }
}

/** One line of text in an ActionForm, with what the server says of it. */
export function TextField({ name, label, hint, optional, required, defaultValue, ...rest }: Told & Omit<ComponentProps<typeof TextInput>, 'name'>) {
  const field = useField(name, defaultValue)
  return (
    <Field label={label} hint={hint} optional={optional} required={required} error={field.error}>
      {(wiring) => <TextInput {...rest} {...wiring} name={name} defaultValue={field.defaultValue} />}
    </Field>
  )
}

/** Several lines of text in an ActionForm. */
export function AreaField({ name, label, hint, optional, required, defaultValue, ...rest }: Told & Omit<ComponentProps<typeof TextArea>, 'name'>) {
  const field = useField(name, defaultValue)
  return (
    <Field label={label} hint={hint} optional={optional} required={required} error={field.error}>
      {(wiring) => <TextArea {...rest} {...wiring} name={name} defaultValue={field.defaultValue} />}
    </Field>
  )
}

type SelectFieldProps = Told & { options: readonly SelectOption[]; defaultValue?: string; placeholder?: string; required?: boolean; autoComplete?: string }

/** One of a few in an ActionForm. */
export function SelectField({ name, label, hint, optional, required, defaultValue, ...rest }: SelectFieldProps) {
  const field = useField(name, defaultValue)
  return (
    <Field label={label} hint={hint} optional={optional} required={required} error={field.error}>
      {(wiring) => <Select {...rest} {...wiring} name={name} defaultValue={field.defaultValue} />}
    </Field>
  )
}

/** Yes or no in an ActionForm. */
export function TickField({ name, label, hint, defaultChecked, value = 'on' }: Told & { defaultChecked?: boolean; value?: string }) {
  const { state } = useForm()
  const ticked = state.values ? state.values[name] === value : defaultChecked
  return <Checkbox name={name} value={value} label={label} hint={hint} defaultChecked={ticked} />
}
