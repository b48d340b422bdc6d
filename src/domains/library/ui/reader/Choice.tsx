'use client'
import { useId } from 'react'
import { cx } from '@/site/design/cx'

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string; className?: string }[]
  onChange: (value: T) => void
}

/** One of a few, side by side. Radio buttons underneath, so that arrows move and names are read. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-ui font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'inline-flex min-h-11 flex-1 cursor-pointer items-center justify-center rounded-md border border-line-strong px-3 text-ui whitespace-nowrap has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              option.className,
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
