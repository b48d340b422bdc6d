import type { ComponentProps } from 'react'
import { controlStyle } from './controlStyle'
import { cx } from './cx'

/** One line of text. Addresses, numbers and passwords run left to right in every language. */
export function TextInput({ className, type = 'text', dir, ...rest }: ComponentProps<'input'>) {
  const technical = ['email', 'url', 'tel', 'password'].includes(type)
  return <input {...rest} type={type} dir={dir ?? (technical ? 'ltr' : undefined)} className={cx(controlStyle, className)} />
}
