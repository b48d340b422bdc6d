import type { ComponentProps } from 'react'
import { controlStyle } from './controlStyle'
import { cx } from './cx'

/** One line of text. What a person may write in any language finds its own direction. */
export function TextInput({ className, type = 'text', dir, ...rest }: ComponentProps<'input'>) {
  const technical = ['email', 'url', 'tel', 'password'].includes(type)
  return <input {...rest} type={type} dir={dir ?? (technical ? 'ltr' : 'auto')} className={cx(controlStyle, className)} />
}
