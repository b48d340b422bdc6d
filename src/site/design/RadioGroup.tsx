import type { ReactNode } from 'react'
import { Fieldset } from './Fieldset'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type RadioGroupProps = {
  name: string
  legend: ReactNode
  options: readonly RadioOption[]
  hint?: ReactNode
  error?: ReactNode
  defaultValue?: string
  value?: string
  required?: boolean
  onValueChange?: (value: string) => void
  className?: string
}

/** One of a few, all in sight. The browser's own radio buttons: arrows move, and it works without scripts. */
export function RadioGroup({ name, options, defaultValue, value, required, onValueChange, ...frame }: RadioGroupProps) {
  return (
    <Fieldset {...frame}>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-11 items-start gap-3 rounded-md border border-line bg-surface px-3 py-2.5 has-checked:border-accent has-checked:bg-accent-soft"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            required={required}
            disabled={option.disabled}
            {...(value === undefined ? { defaultChecked: option.value === defaultValue } : { checked: option.value === value })}
            onChange={onValueChange && (() => onValueChange(option.value))}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <span className="text-ui">
            {option.label}
            {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
          </span>
        </label>
      ))}
    </Fieldset>
  )
}
