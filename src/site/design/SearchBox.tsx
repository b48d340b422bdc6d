import { useId } from 'react'
import { controlStyle } from './controlStyle'
import { cx } from './cx'
import { IconButton } from './IconButton'
import { Search } from './icons'

type SearchBoxProps = {
  /** Where the form goes, with its language: `/en/search`. */
  action: string
  label: string
  searchLabel: string
  placeholder?: string
  name?: string
  defaultValue?: string
  /** Kept in the address beside the words: filters that hold. */
  keep?: Readonly<Record<string, string>>
  className?: string
}

/** Words to look for, sent by GET: the result has an address, and no script is needed. */
export function SearchBox({
  action,
  label,
  searchLabel,
  placeholder,
  name = 'q',
  defaultValue,
  keep = {},
  className,
}: SearchBoxProps) {
  const id = useId()
  return (
    <form action={action} role="search" aria-label={label} className={cx('relative', className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={placeholder}
        enterKeyHint="search"
        className={cx(controlStyle, 'pe-12')}
      />
      {Object.entries(keep).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <IconButton type="submit" label={searchLabel} className="absolute end-0 top-0">
        <Search aria-hidden className="size-5" />
      </IconButton>
    </form>
  )
}
