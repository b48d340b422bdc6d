'use client'
import { useTranslations } from 'next-intl'
import { useId, useState, type FocusEvent } from 'react'
import { controlStyle } from './controlStyle'
import { cx } from './cx'
import { Check, ChevronsUpDown } from './icons'
import type { FieldWiring } from './Field'
import { useListbox } from './useListbox'

export type ComboboxOption = { value: string; label: string; hint?: string }

type ComboboxProps = FieldWiring & {
  /** Sent with the form as the chosen value. */
  name?: string
  options: readonly ComboboxOption[]
  value?: string
  defaultValue?: string
  placeholder?: string
  onValueChange?: (value: string) => void
  /** Called with each change of the words, where the options come from a search; then nothing is filtered here. */
  onSearch?: (words: string) => void
  searching?: boolean
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

/** One of many, found by typing; accents and case do not matter. */
export function Combobox(props: ComboboxProps) {
  const { name, options, value, defaultValue = '', placeholder, onValueChange, onSearch, searching, ...wiring } = props
  const t = useTranslations('design')
  const listId = useId()
  const [own, setOwn] = useState(defaultValue)
  const [words, setWords] = useState<string>()
  const [open, setOpen] = useState(false)
  const chosen = value ?? own
  const shown =
    words === undefined || onSearch ? options : options.filter((option) => folded(option.label).includes(folded(words)))
  const close = () => {
    setOpen(false)
    setWords(undefined)
  }
  const choose = (index: number) => {
    setOwn(shown[index].value)
    onValueChange?.(shown[index].value)
    close()
  }
  const { active, setActive, onKeyDown } = useListbox({
    count: shown.length,
    open,
    setOpen: (next) => (next ? setOpen(true) : close()),
    choose,
  })
  const type = (text: string) => {
    setWords(text)
    setOpen(true)
    setActive(0)
    onSearch?.(text)
  }
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  const chosenLabel = options.find((option) => option.value === chosen)?.label ?? ''
  return (
    <div className="relative" onBlur={leave}>
      {name && <input type="hidden" name={name} value={chosen} />}
      <input
        {...wiring}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        placeholder={placeholder ?? t('chooseOne')}
        value={words ?? chosenLabel}
        onChange={(event) => type(event.target.value)}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        className={cx(controlStyle, 'pe-10')}
      />
      <ChevronsUpDown aria-hidden className="pointer-events-none absolute inset-y-0 end-3 my-auto size-5 text-ink-soft" />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('options')}
        hidden={!open || shown.length === 0}
        className="absolute inset-x-0 top-full z-40 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line-strong bg-surface p-1 shadow-mid"
      >
        {shown.map((option, index) => (
          <li
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={option.value === chosen}
            // The focus stays in the field; a press must not take it away before the click arrives.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
            onPointerMove={() => setActive(index)}
            className={cx(
              'flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5',
              index === active && 'bg-sunken outline-2 -outline-offset-2 outline-line-strong',
            )}
          >
            <span className="min-w-0 flex-1">
              {option.label}
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
            {option.value === chosen && <Check aria-hidden className="size-4 text-accent" />}
          </li>
        ))}
      </ul>
      <p role="status" className={open && shown.length === 0 ? 'pt-1 text-sm text-ink-soft' : 'sr-only'}>
        {open && (searching ? t('searching') : shown.length === 0 ? t('nothingFound') : '')}
      </p>
    </div>
  )
}
